package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnServer
class LoginTest {

    private static final String HELP = "/help";

    private final People people;
    private final Standing standing;
    private final JdbcClient sql;
    private final int managementPort;
    private final int port;
    private final Visitor visitor;

    @Autowired
    LoginTest(
            People people,
            Standing standing,
            JdbcClient sql,
            @LocalServerPort int port,
            @LocalManagementPort int managementPort) {
        this.people = people;
        this.standing = standing;
        this.sql = sql;
        this.port = port;
        this.managementPort = managementPort;
        this.visitor = new Visitor(port);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void rightPasswordOpensThePages() {
        assertThat(visitor.mayEnter(HELP)).isFalse();

        assertThat(visitor.logIn("cao.yu", "wenliu")).isTrue();

        assertThat(visitor.mayEnter(HELP)).isTrue();
    }

    @Test
    void loginIsForgivingAboutCaseAndBlanks() {
        assertThat(visitor.logIn(" Cao.Yu ", "wenliu")).isTrue();
    }

    @Test
    void wrongPasswordAndUnknownLoginGetTheSameAnswer() {
        var wrong = visitor.request("POST", "/login?username=cao.yu&password=x");
        var unknown = visitor.request("POST", "/login?username=no.such.person&password=x");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(Visitor.whereTo(wrong)).isEqualTo(Visitor.whereTo(unknown)).endsWith("/login?error");
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void fifthWrongPasswordLocksEvenTheRightOneOut() {
        for (int i = 0; i < 5; i++)
            assertThat(visitor.logIn("hou.bin", "wrong" + i)).isFalse();

        assertThat(visitor.logIn("hou.bin", "wenliu")).isFalse();
    }

    @Test
    void addressThatTriesManyAccountsIsSlowedAndNobodyElse() {
        for (int i = 0; i < 30; i++) visitor.logIn("no.such.person" + i, "Summer-2026");

        assertThat(visitor.logIn("cao.yu", "wenliu")).isFalse();
        try (var elsewhere = new Visitor(port)) {
            assertThat(elsewhere.logIn("cao.yu", "wenliu")).isTrue();
        }
        assertThat(sql.sql("select count(*) from audit_row where act = 'security.address-slowed'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void rightPasswordsDoNotSlowAnAddressDown() {
        for (int i = 0; i < 35; i++)
            assertThat(visitor.logIn("cao.yu", "wenliu")).isTrue();
    }

    @Test
    void lockEndsWithItsTime() {
        for (int i = 0; i < 5; i++) visitor.logIn("lei.ming", "wrong" + i);
        sql.sql("update account set locked_until = timestamp with time zone '2020-01-01 00:00:00+00' where person = ?")
                .param(person("lei.ming").id().value())
                .update();

        assertThat(visitor.logIn("lei.ming", "wenliu")).isTrue();
    }

    @Test
    void rightPasswordForgetsEarlierMistakes() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) visitor.logIn("fan.zhe", "wrong");
            assertThat(visitor.logIn("fan.zhe", "wenliu")).isTrue();
        }
    }

    @Test
    void sessionGetsANewIdAtLogin() {
        visitor.get(HELP);
        var before = visitor.session();

        visitor.logIn("cao.yu", "wenliu");

        assertThat(before).isPresent();
        assertThat(visitor.session()).isPresent().isNotEqualTo(before);
    }

    @Test
    void frozenPersonIsThrownOutAndKeptOut() {
        var frozen = person("hu.jun").id();
        visitor.logIn("hu.jun", "wenliu");
        assertThat(visitor.mayEnter(HELP)).isTrue();

        standing.freeze(Persona.actor(person("liu.fang")), frozen);

        assertThat(visitor.mayEnter(HELP)).isFalse();
        assertThat(visitor.logIn("hu.jun", "wenliu")).isFalse();
        standing.unfreeze(Persona.actor(person("liu.fang")), frozen);
        assertThat(visitor.logIn("hu.jun", "wenliu")).isTrue();
    }

    @Test
    void loginsLandInTheAudit() {
        var id = person("deng.jie").id().toString();
        visitor.logIn("deng.jie", "wrong");
        visitor.logIn("deng.jie", "wenliu");

        assertThat(sql.sql("select act from audit_row where object_type = 'account' and object_id = ? order by id")
                        .param(id)
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("security.login-failed", "security.logged-in");
    }

    @Test
    void answersCarryStrictHeaders() {
        var headers = visitor.get("/login").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("object-src 'none'", "frame-ancestors 'self'"));
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(text -> assertThat(text).contains("no-store"));
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        var cookie = new Visitor(port).get(HELP).headers().firstValue("Set-Cookie");
        assertThat(cookie).hasValueSatisfying(text -> assertThat(text).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void managementPortShowsHealthAndMetricsOnly() {
        try (var operator = new Visitor(managementPort)) {
            assertThat(operator.get("/actuator/health").body()).contains("UP");
            assertThat(operator.get("/actuator/prometheus").body()).contains("jvm_memory");
            for (String path : new String[] {"/", "/login", "/actuator", "/actuator/env", "/actuator/beans", "/help"})
                assertThat(operator.get(path).statusCode()).as(path).isIn(403, 404);
        }
    }

    private Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }
}
