package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.security.Accounts;
import dev.wenliu.platform.security.Visitor;
import dev.wenliu.platform.session.SessionEnd;
import dev.wenliu.platform.session.Sessions;
import dev.wenliu.platform.session.Waiting;
import dev.wenliu.platform.task.Office;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Attacks F3 to F7 over HTTP: sessions that are fixed, stolen, outdated, forged or framed. */
@OnServer
@ExtendWith(AttackRoom.class)
class SessionAttacksTest {

    private static final String OUT = "http.login";
    private static final String PAGE = "/help";
    private static final String RIGHT = "wenliu";
    /** From then on a further password of the same person adds no row. */
    private static final int REMEMBERED = 5;

    private static final String VICTIM = "xiao.xue";

    private final ApplicationContext context;
    private final Office office;
    private final Accounts accounts;
    private final Standing standing;
    private final int port;

    @Autowired
    SessionAttacksTest(
            ApplicationContext context,
            Office office,
            Accounts accounts,
            Standing standing,
            @LocalServerPort int port) {
        this.context = context;
        this.office = office;
        this.accounts = accounts;
        this.standing = standing;
        this.port = port;
    }

    @TestFactory
    Stream<DynamicTest> fixedAndStolenSessions(Attacks attacks) {
        return attacks.refused(List.of(
                attack("F3 session known before the login", "7.2.4", visitor -> {
                    visitor.get(PAGE);
                    String known = visitor.session().orElseThrow();
                    logIn(visitor, VICTIM);
                    thief(known);
                }),
                attack("F3 session made up by the attacker", "7.2.4", visitor -> {
                    String known = "0123456789ABCDEF0123456789ABCDEF";
                    visitor.carrying(known);
                    logIn(visitor, VICTIM);
                    thief(known);
                }),
                attack("F3 session in the address", "7.2.4", visitor -> {
                    logIn(visitor, VICTIM);
                    try (var thief = new Visitor(port)) {
                        enter(thief, PAGE + ";jsessionid=" + visitor.session().orElseThrow());
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> outdatedSessions(Attacks attacks) {
        for (int i = 0; i < REMEMBERED; i++) issue("luo.jianhua");
        String given = issue("luo.jianhua");
        return attacks.refused(List.of(
                attack("F4 after a freeze", "7.4.2", visitor -> {
                    logIn(visitor, "qin.feng");
                    var frozen = office.as("qin.feng").id();
                    standing.freeze(office.as("liu.fang"), frozen);
                    try {
                        enter(visitor, PAGE);
                    } finally {
                        standing.unfreeze(office.as("liu.fang"), frozen);
                    }
                }),
                attack("F4 after a reset of the password", "7.4.3", visitor -> {
                    assertThat(visitor.logIn("luo.jianhua", given)).isTrue();
                    assertThat(visitor.mayEnter(PAGE)).isTrue();
                    issue("luo.jianhua");
                    enter(visitor, PAGE);
                }),
                attack("F4 after its owner ended it elsewhere", "7.4.5", visitor -> {
                    logIn(visitor, VICTIM);
                    context.getBean(Sessions.class).endOthers(office.as(VICTIM).id(), SessionEnd.ENDED);
                    enter(visitor, PAGE);
                }),
                attack("F5 unused for too long", "7.3.1", visitor -> {
                    logIn(visitor, VICTIM);
                    Waiting.out(context, Duration.ofMinutes(31));
                    enter(visitor, PAGE);
                }),
                attack("F5 lasting for too long", "7.3.2", visitor -> {
                    logIn(visitor, VICTIM);
                    Waiting.out(context, Duration.ofHours(13));
                    enter(visitor, PAGE);
                })));
    }

    @TestFactory
    Stream<DynamicTest> roleThatWasTakenAway(Attacks attacks) {
        var staff = context.getBean(Staff.class);
        Attempt attempt = canaries -> {
            try (var visitor = new Visitor(port)) {
                staff.hold("shi.lin", Set.of("hr"));
                logIn(visitor, "shi.lin");
                assertThat(opened(visitor)).isTrue();
                staff.hold("shi.lin", Set.of());
                if (!opened(visitor)) throw new Answered("http.forbidden");
            } finally {
                staff.hold("shi.lin", Set.of("cashier"));
            }
        };
        return attacks.refused(List.of(new AttackCase(
                "F4 role taken away",
                "8.3.2",
                Attacker.ANONYMOUS,
                canaries -> attempt.make(canaries),
                "http.forbidden")));
    }

    @TestFactory
    Stream<DynamicTest> forgedRequests(Attacks attacks) {
        return attacks.refused(List.of(
                forged("F6 call without the key", ""),
                forged("F6 call under a made-up key", "00000000-0000-0000-0000-000000000000"),
                attack("F6 logging somebody out from another site", "3.5.1", visitor -> {
                    logIn(visitor, VICTIM);
                    visitor.request("POST", "/logout");
                    if (visitor.mayEnter(PAGE)) throw new Answered(OUT);
                })));
    }

    @TestFactory
    Stream<DynamicTest> framedPages(Attacks attacks) {
        return attacks.refused(Stream.of(
                        "/login", "/help", "/matter/1", "/files/1", "/session/used", "/assets/session.js", "/nowhere")
                .map(path -> new AttackCase(
                        "F7 " + path, "3.4.6", Attacker.ANONYMOUS, canaries -> frame(path), "http.frame-ancestors"))
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> whoIsEntitledStays(Attacks attacks) {
        return attacks.accepted(List.of(
                new LawfulCase("F3 own session", canaries -> {
                    try (var visitor = new Visitor(port)) {
                        logIn(visitor, VICTIM);
                        enter(visitor, PAGE);
                    }
                }),
                new LawfulCase("F4 others of the person ended", canaries -> {
                    try (var visitor = new Visitor(port)) {
                        logIn(visitor, VICTIM);
                        context.getBean(Sessions.class)
                                .endOthers(office.as("cao.yu").id(), SessionEnd.ENDED);
                        enter(visitor, PAGE);
                    }
                }),
                new LawfulCase("F5 used within the time", canaries -> {
                    try (var visitor = new Visitor(port)) {
                        logIn(visitor, VICTIM);
                        Waiting.out(context, Duration.ofMinutes(29));
                        enter(visitor, PAGE);
                    }
                })));
    }

    private interface Theft {
        void by(Visitor visitor);
    }

    private AttackCase attack(String id, String asvs, Theft theft) {
        Attempt attempt = canaries -> {
            try (var visitor = new Visitor(port)) {
                theft.by(visitor);
            }
        };
        return new AttackCase(id, asvs, Attacker.ANONYMOUS, attempt, OUT);
    }

    private AttackCase forged(String id, String key) {
        Attempt attempt = canaries -> {
            try (var visitor = new Visitor(port)) {
                logIn(visitor, VICTIM);
                var session = new RpcSession(visitor, "settings");
                session.open("settings");
                var click = JsonMapper.shared().createArrayNode().add(RpcSession.click(2));
                if (session.send(click, key).contains("appError")) throw new Answered("vaadin.key");
            }
        };
        return new AttackCase(id, "3.5.1", Attacker.ANONYMOUS, attempt, "vaadin.key");
    }

    private void thief(String session) {
        try (var thief = new Visitor(port)) {
            enter(thief.carrying(session), PAGE);
        }
    }

    private void frame(String path) {
        try (var visitor = new Visitor(port)) {
            var headers = visitor.get(path).headers();
            boolean framed = headers.firstValue("X-Frame-Options")
                            .filter("SAMEORIGIN"::equals)
                            .isEmpty()
                    || !headers.firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'self'");
            if (!framed) throw new Answered("http.frame-ancestors");
        }
    }

    private String issue(String login) {
        return accounts.issuePassword(office.as("liu.fang"), office.as(login).id());
    }

    private static boolean opened(Visitor visitor) {
        return new RpcSession(visitor, "admin/accounts").open("admin/accounts").contains("搜索姓名、拼音或登录名");
    }

    private static void logIn(Visitor visitor, String login) {
        assertThat(visitor.logIn(login, RIGHT)).isTrue();
        assertThat(visitor.mayEnter(PAGE)).isTrue();
    }

    private static void enter(Visitor visitor, String page) {
        if (!visitor.mayEnter(page)) throw new Answered(OUT);
    }
}
