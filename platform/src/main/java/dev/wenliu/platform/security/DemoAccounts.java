package dev.wenliu.platform.security;

import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** One account of the demo company per kind of user, for the login page; none outside demo mode. */
@Service
public class DemoAccounts {

    private static final List<String> LOGINS = List.of(
            "li.na",
            "wang.qiang",
            "chen.guodong",
            "hou.bin",
            "zhao.min",
            "liu.fang",
            "wu.jing",
            "he.ping",
            "ma.chao",
            "zheng.kai",
            "qian.jing",
            "admin");

    private final People people;
    private final boolean demo;

    DemoAccounts(People people, @Value("${wenliu.demo:false}") boolean demo) {
        this.people = people;
        this.demo = demo;
    }

    /** Whom a visitor may try to be. */
    public List<DemoAccount> all() {
        if (!demo) return List.of();
        return LOGINS.stream()
                .flatMap(login -> people.byLogin(login).stream())
                .filter(Person::active)
                .map(person -> new DemoAccount(person.login(), person.name(), FirstAccounts.DEMO_PASSWORD))
                .toList();
    }

    /** A login that anyone may use. */
    public record DemoAccount(String login, String name, String password) {

        /** The key of the sentence that says what this user does. */
        public String role() {
            return "security.demo." + login;
        }
    }
}
