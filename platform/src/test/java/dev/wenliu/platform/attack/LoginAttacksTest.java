package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.security.Accounts;
import dev.wenliu.platform.security.Visitor;
import dev.wenliu.platform.task.Office;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attacks F1, F2, F8 and F9 over HTTP: guessing passwords, telling logins apart, weak passwords, known ones. */
@OnServer
@ExtendWith(AttackRoom.class)
class LoginAttacksTest {

    private static final String REFUSED = "http.login";
    private static final String SAME = "http.same-answer";
    private static final String RIGHT = "wenliu";

    private final Office office;
    private final Accounts accounts;
    private final Standing standing;
    private final JdbcClient sql;
    private final int port;

    @Autowired
    LoginAttacksTest(Office office, Accounts accounts, Standing standing, JdbcClient sql, @LocalServerPort int port) {
        this.office = office;
        this.accounts = accounts;
        this.standing = standing;
        this.sql = sql;
        this.port = port;
    }

    @TestFactory
    Stream<DynamicTest> guessedPasswords(Attacks attacks) {
        return attacks.refused(List.of(
                anonymous("F1 brute force on one account", "6.3.1", REFUSED, visitor -> {
                    for (int i = 0; i < 5; i++) visitor.logIn("ren.jing", "Winter-" + i);
                    logIn(visitor, "ren.jing", RIGHT);
                }),
                anonymous("F1 one password on many accounts", "6.3.1", REFUSED, visitor -> {
                    for (String login : anybody()) visitor.logIn(login, "Summer-2026");
                    logIn(visitor, "cao.yu", RIGHT);
                })));
    }

    @TestFactory
    Stream<DynamicTest> loginsToldApart(Attacks attacks) {
        for (int i = 0; i < 5; i++)
            try (var visitor = new Visitor(port)) {
                visitor.logIn("peng.fei", "Autumn-" + i);
            }
        var frozen = office.as("yao.qian").id();
        standing.freeze(office.as("liu.fang"), frozen);
        return attacks.refused(Stream.of("cao.yu", "peng.fei", "yao.qian", "", "'", "../admin")
                .map(login -> anonymous("F2 «" + login + "» against nobody", "6.3.8", SAME, visitor -> {
                    String nobody = answer(visitor, "no.such.person");
                    if (answer(visitor, login).equals(nobody)) throw new Answered(SAME);
                }))
                .toList());
    }

    @AfterEach
    void thaw() {
        var frozen = office.people.byLogin("yao.qian").orElseThrow();
        if (!frozen.active()) standing.unfreeze(office.as("liu.fang"), frozen.id());
    }

    @TestFactory
    Stream<DynamicTest> knownPasswords(Attacks attacks) {
        Map<String, String> known = Map.of(
                "admin", "admin", "Admin", "admin123", "root", "root", "sa", "", "guest", "guest", "system", "123456");
        return attacks.refused(known.entrySet().stream()
                .map(pair -> anonymous(
                        "F9 " + pair.getKey() + " / " + pair.getValue(),
                        "6.3.2",
                        REFUSED,
                        visitor -> logIn(visitor, pair.getKey(), pair.getValue())))
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> weakPasswords(Attacks attacks) {
        Map<String, String> weak = Map.of(
                "Short-7-x", "PASSWORD_LENGTH",
                "onlylowercase", "PASSWORD_TOO_PLAIN",
                "Xx-zhang.wei-7", "PASSWORD_NAMES_YOU",
                "Qwertyuiop-1", "PASSWORD_GUESSABLE",
                "P@ssw0rd2026", "PASSWORD_GUESSABLE",
                "wenliu", "PASSWORD_UNCHANGED");
        return attacks.refused(weak.entrySet().stream()
                .map(pair -> new AttackCase(
                        "F8 " + pair.getKey(),
                        "6.2.1",
                        Attacker.EMPLOYEE,
                        canaries -> accounts.changePassword(
                                office.as(Attacker.EMPLOYEE.login()).id(), RIGHT, pair.getKey()),
                        "refusal.SecurityReason." + pair.getValue()))
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> whoIsEntitledComesIn(Attacks attacks) {
        return attacks.accepted(List.of(
                new LawfulCase("F1 right after four mistakes", canaries -> {
                    try (var visitor = new Visitor(port)) {
                        for (int i = 0; i < 4; i++) visitor.logIn("gu.chen", "Spring-" + i);
                        assertThat(visitor.logIn("gu.chen", RIGHT)).isTrue();
                    }
                }),
                new LawfulCase("F1 from another address during a spray", canaries -> {
                    try (var attacker = new Visitor(port);
                            var visitor = new Visitor(port)) {
                        for (String login : anybody()) attacker.logIn(login, "Summer-2026");
                        assertThat(visitor.logIn("gu.chen", RIGHT)).isTrue();
                    }
                }),
                new LawfulCase("F8 first password, then an own one", canaries -> {
                    var person = office.as("mao.ting").id();
                    String first = accounts.issuePassword(office.as("liu.fang"), person);
                    accounts.changePassword(person, first, "Harbour-7-lamp");
                    try (var visitor = new Visitor(port)) {
                        assertThat(visitor.logIn("mao.ting", "Harbour-7-lamp")).isTrue();
                    }
                })));
    }

    /** With a password that was given out one chooses an own one and does nothing else. */
    @Test
    void firstPasswordOpensNoPageButItsOwnChange() {
        String first = accounts.issuePassword(
                office.as("liu.fang"), office.as("tan.wenjuan").id());
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.logIn("tan.wenjuan", first)).isTrue();
            for (String page : List.of("inbox", "settings", "logins", "help", ""))
                assertThat(new RpcSession(visitor, page).open(page))
                        .as(page)
                        .contains("请设置新密码")
                        .doesNotContain("wl-shell");
        }
    }

    @Test
    void theLogKeepsWhatWasTried() {
        try (var visitor = new Visitor(port)) {
            for (String login : anybody()) visitor.logIn(login, "Summer-2026");
            visitor.logIn("cao.yu", RIGHT);
        }

        assertThat(sql.sql("select distinct act from audit_row where object_type in ('account', 'address')")
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list())
                .contains("security.login-failed", "security.address-slowed");
    }

    private interface Guess {
        void by(Visitor visitor);
    }

    private AttackCase anonymous(String id, String asvs, String expected, Guess guess) {
        Attempt attempt = canaries -> {
            try (var visitor = new Visitor(port)) {
                guess.by(visitor);
            }
        };
        return new AttackCase(id, asvs, Attacker.ANONYMOUS, attempt, expected);
    }

    private static void logIn(Visitor visitor, String login, String password) {
        if (!visitor.logIn(login, password)) throw new Answered(REFUSED);
    }

    /** All that an answer tells, its time aside. */
    private static String answer(Visitor visitor, String login) {
        boolean in = visitor.logIn(login, "Winter-2026");
        var answer = visitor.get("/login?error");
        return in + " " + answer.statusCode() + " " + answer.headers().map().keySet();
    }

    private static List<String> anybody() {
        return IntStream.range(0, 30).mapToObj(number -> "somebody." + number).toList();
    }
}
