package dev.wenliu.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.security.Persona;
import dev.wenliu.platform.security.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions behind a real port: listed, ended here and on another node, unused, too old, frozen. */
@OnServer
class SessionsOnServerTest {

    private static final String PAGE = "/help";
    private static final String SOMEBODY = "yu.hai";

    private final Sessions sessions;
    private final LocalSessions local;
    private final Standing standing;
    private final People people;
    private final JdbcClient sql;
    private final Visitor desk;
    private final Visitor phone;

    @Autowired
    SessionsOnServerTest(
            Sessions sessions,
            LocalSessions local,
            Standing standing,
            People people,
            JdbcClient sql,
            @LocalServerPort int port) {
        this.sessions = sessions;
        this.local = local;
        this.standing = standing;
        this.people = people;
        this.sql = sql;
        this.desk = new Visitor(port);
        this.phone = new Visitor(port);
    }

    @BeforeEach
    void logIn() {
        for (Visitor visitor : List.of(desk, phone)) {
            assertThat(visitor.logIn(SOMEBODY, "wenliu")).isTrue();
            assertThat(visitor.mayEnter(PAGE)).isTrue();
        }
    }

    @AfterEach
    void leave() {
        sessions.endOthers(me().id(), SessionEnd.ENDED);
        desk.close();
        phone.close();
    }

    /** Its answer may arrive when the reader logs in again; a session of its own would take the place of the new login's. */
    @Test
    void theConnectionOfAPageWhoseLoginIsOverBeginsNoSession() {
        String over = desk.session().orElseThrow();
        sessions.endOthers(me().id(), SessionEnd.ENDED);

        desk.get("/?v-r=push&v-uiId=0&v-pushId=page&X-Atmosphere-Transport=long-polling&X-Atmosphere-tracking-id=0");

        assertThat(desk.session()).hasValue(over);
    }

    @Test
    void bothAreListedWithAddressAndDevice() {
        assertThat(sessions.of(me())).hasSize(2).allSatisfy(session -> {
            assertThat(session.address()).isNotBlank();
            assertThat(session.device()).isEqualTo(Device.of("Java-http-client"));
        });
    }

    @Test
    void whatTheOwnerEndsIsOutAndTheOtherStays() {
        UUID later = sessions.of(me()).getFirst().id();

        sessions.end(me(), later);

        assertThat(desk.mayEnter(PAGE)).isTrue();
        assertThat(phone.mayEnter(PAGE)).isFalse();
        assertThat(sessions.of(me())).hasSize(1);
    }

    @Test
    void whatAnotherNodeEndedIsOutAfterALook() {
        sql.sql("update login_session set ended_at = current_timestamp, ended_why = 'ENDED' where id = ?")
                .param(sessions.of(me()).getFirst().id())
                .update();

        local.follow(Instant.now());

        assertThat(desk.mayEnter(PAGE)).isTrue();
        assertThat(phone.mayEnter(PAGE)).isFalse();
    }

    @Test
    void nobodyEndsAnothersSession() {
        var stranger = Persona.actor(people.byLogin("zhang.wei").orElseThrow());
        UUID mine = sessions.of(me()).getFirst().id();

        var refusal = catchThrowableOfType(Refusal.class, () -> sessions.end(stranger, mine));

        assertThat(refusal.reason()).isEqualTo(KernelReason.NO_SUCH_OBJECT);
        assertThat(phone.mayEnter(PAGE)).isTrue();
    }

    @Test
    void freezingEndsBothAtOnce() {
        var hr = Persona.actor(people.byLogin("liu.fang").orElseThrow());

        standing.freeze(hr, me().id());

        try {
            assertThat(ends(me().id())).containsExactly("FROZEN", "FROZEN");
            assertThat(desk.mayEnter(PAGE)).isFalse();
            assertThat(phone.mayEnter(PAGE)).isFalse();
        } finally {
            standing.unfreeze(hr, me().id());
        }
    }

    @Test
    void unusedSessionEndsAndHeartbeatsAreNoUse() {
        Instant soon = Instant.now().plus(Duration.ofMinutes(29));
        local.follow(soon);
        assertThat(desk.mayEnter(PAGE)).isTrue();
        UUID used = sessions.of(me()).getFirst().id();

        desk.request("POST", "/?v-r=heartbeat&v-uiId=0");
        desk.request("POST", "/?v-r=uidl&v-uiId=0");
        local.follow(soon.plus(Duration.ofMinutes(2)));

        assertThat(used).isNotNull();
        assertThat(ends(me().id())).containsExactly("IDLE", "IDLE");
        assertThat(desk.mayEnter(PAGE)).isFalse();
    }

    @Test
    void busySessionEndsInTheEnd() {
        local.follow(Instant.now().plus(Duration.ofHours(12)));

        assertThat(ends(me().id())).containsExactly("TOO_LONG", "TOO_LONG");
        assertThat(desk.mayEnter(PAGE)).isFalse();
    }

    @Test
    void openPageHearsThatItsSessionIsOver() {
        var used = desk.request("POST", "/session/used");
        sessions.endOthers(me());

        assertThat(used.statusCode()).isEqualTo(200);
        assertThat(used.body()).contains("seconds");
        assertThat(desk.request("POST", "/session/used").statusCode()).isEqualTo(401);
    }

    /** Why the sessions of this test ended. */
    private List<String> ends(PersonId person) {
        return sql.sql("select ended_why from login_session where person = ? order by id desc fetch first 2 rows only")
                .param(person.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private Actor me() {
        return Persona.actor(people.byLogin(SOMEBODY).orElseThrow());
    }
}
