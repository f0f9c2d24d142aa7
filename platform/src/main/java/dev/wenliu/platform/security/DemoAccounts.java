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

    /** Known to everyone; such an account is worth nothing outside demo mode. */
    private static final String PASSWORD = "wenliu";

    private final People people;
    private final AccountTable accounts;
    private final Passwords passwords;
    private final boolean demo;

    DemoAccounts(
            People people, AccountTable accounts, Passwords passwords, @Value("${wenliu.demo:false}") boolean demo) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
    }

    /** Whether this is the demo company. */
    boolean wanted() {
        return demo;
    }

    /** Opens everyone's account, unless there are accounts already. */
    void open() {
        if (accounts.count() > 0) return;
        String hash = passwords.hash(PASSWORD);
        for (Person person : people.all()) accounts.open(person.id(), hash, true);
    }

    /** Whom a visitor may try to be. */
    public List<DemoAccount> all() {
        if (!demo) return List.of();
        return LOGINS.stream()
                .flatMap(login -> people.byLogin(login).stream())
                .filter(Person::active)
                .map(person -> new DemoAccount(person.login(), person.name(), PASSWORD))
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
