package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.security.Visitor;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Attack group E over HTTP: links and forged calls of Vaadin's protocol, without a login and in four roles. */
@OnServer
@ExtendWith({AttackRoom.class, OutputCaptureExtension.class})
class LinkAttacksTest {

    private static final String UNKNOWN = "refusal.KernelReason.NO_SUCH_OBJECT";
    private static final String UNKNOWN_SAID = "找不到该内容，或您无权查看。";
    private static final String SECRET = "不能让别人知道的理由";
    private static final String PASSWORD = "wenliu";
    private static final int MOST_NODES = 400;
    private static final List<Attacker> STRANGERS =
            List.of(Attacker.EMPLOYEE, Attacker.HEAD, Attacker.INFORMATION_CENTRE, Attacker.ADMINISTRATOR);

    private final Office office;
    private final JdbcClient sql;
    private final int port;
    private final RunningMatter matter;

    @Autowired
    LinkAttacksTest(Office office, JdbcClient sql, @LocalServerPort int port) {
        this.office = office;
        this.sql = sql;
        this.port = port;
        this.matter = office.aMatter("leave").with("reason", SECRET).startedBy("li.na");
    }

    @TestFactory
    Stream<DynamicTest> strangersReadNothingByLink(Attacks attacks) {
        List<AttackCase> cases = new ArrayList<>();
        for (Attacker stranger : STRANGERS) {
            for (String page : List.of("matter/", "print/matter/")) {
                cases.add(link("E1 another's " + page, stranger, page + matter.id()));
                cases.add(link("E1 an unknown " + page, stranger, page + MatterId.fresh()));
            }
        }
        cases.add(new AttackCase(
                "E1 link without a login",
                "8.2.2",
                Attacker.ANONYMOUS,
                canaries -> {
                    try (var visitor = new Visitor(port)) {
                        if (!visitor.mayEnter("/matter/" + matter.id())) throw new Answered("http.login");
                    }
                },
                "http.login"));
        return attacks.refused(cases);
    }

    @Test
    void whoMayReadReadsByLink() {
        try (var visitor = in("wang.qiang")) {
            assertThat(opened(visitor, matter.id()))
                    .contains(SECRET, matter.matter().number());
        }
    }

    @Test
    void hiddenValueIsNotInTheAnswer() {
        var trip = office.aMatter("vehicle-use").startedBy("li.na");
        try (var head = in("wang.qiang");
                var initiator = in("li.na")) {
            assertThat(opened(head, trip.id())).contains("例行巡检").doesNotContain("13800000000");
            assertThat(opened(initiator, trip.id())).contains("13800000000");
        }
    }

    @Test
    void callWithoutTheKeyIsRefused() {
        try (var visitor = in("wang.qiang")) {
            var session = new RpcSession(visitor, "matter/" + matter.id());
            session.open("matter/" + matter.id());

            for (String key : List.of("", "forged"))
                assertThat(session.send(clicks(), key)).contains("appError");

            assertThat(matter.waitsFor("wang.qiang")).isTrue();
        }
    }

    /** Clicks on and writes into everything that there is on the page, visible or not. */
    @Test
    void formerHandlerChangesNothingByForgedCalls(CapturedOutput log) {
        matter.approvedBy("wang.qiang");
        String before = everything();
        try (var visitor = in("wang.qiang")) {
            var session = new RpcSession(visitor, "matter/" + matter.id());
            assertThat(session.open("matter/" + matter.id())).contains(SECRET);

            session.send(writes());
            session.send(clicks());
        }

        assertThat(everything()).isEqualTo(before);
        assertThat(matter.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(log.getAll()).contains("A call that no page sends").doesNotContain("incident ");
    }

    /** Without this the others would prove nothing: the same calls reach what is there. */
    @Test
    void theSameCallsDoSomethingForWhoMayAct() {
        String before = everything();
        try (var visitor = in("wang.qiang")) {
            var session = new RpcSession(visitor, "matter/" + matter.id());
            session.open("matter/" + matter.id());

            session.send(clicks());
        }

        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void strangerChangesNothingByForgedCalls() {
        String before = everything();
        try (var visitor = in(Attacker.EMPLOYEE.login())) {
            var session = new RpcSession(visitor, "matter/" + matter.id());
            session.open("matter/" + matter.id());

            session.send(writes());
            session.send(clicks());
        }

        assertThat(everything()).isEqualTo(before);
    }

    private AttackCase link(String what, Attacker stranger, String address) {
        Attempt attempt = canaries -> {
            try (var visitor = in(stranger.login())) {
                String answer = opened(visitor, address);
                assertThat(answer).doesNotContain(SECRET, matter.matter().number(), "李娜");
                if (answer.contains(UNKNOWN_SAID)) throw new Answered(UNKNOWN);
            }
        };
        return new AttackCase(what + " · " + stranger.login(), "8.2.2", stranger, attempt, UNKNOWN);
    }

    private Visitor in(String login) {
        var visitor = new Visitor(port);
        assertThat(visitor.logIn(login, PASSWORD)).isTrue();
        return visitor;
    }

    private static String opened(Visitor visitor, MatterId wanted) {
        return opened(visitor, "matter/" + wanted);
    }

    private static String opened(Visitor visitor, String address) {
        return new RpcSession(visitor, address).open(address);
    }

    private static ArrayNode clicks() {
        ArrayNode calls = JsonMapper.shared().createArrayNode();
        for (int node = 2; node < MOST_NODES; node++) calls.add(RpcSession.click(node));
        return calls;
    }

    private static ArrayNode writes() {
        ArrayNode calls = JsonMapper.shared().createArrayNode();
        for (int node = 2; node < MOST_NODES; node++) {
            calls.add(RpcSession.set(node, "value", "forged"));
            calls.add(RpcSession.set(node, "disabled", "false"));
        }
        return calls;
    }

    /** All that is stored of the matter. */
    private String everything() {
        return rows("select * from matter where id = ?")
                + rows("select * from form_revision where matter_id = ?")
                + rows("select * from act where matter_id = ?")
                + rows("select * from matter_reader where matter_id = ?")
                + rows("select person_id, task_id from inbox where matter_id = ?");
    }

    private String rows(String select) {
        return sql.sql(select + " order by 1, 2")
                .param(matter.id().value())
                .query()
                .listOfRows()
                .toString();
    }
}
