package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.scripting.ScriptReason;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** A leave whose branch is decided by a script: sick leave may be longer before the leader in charge is asked. */
@WenliuTest
@Import(ExtraFlows.class)
class ScriptedRoutingTest {

    private static final String FLOW = "scripted-leave";
    private static final String COMPARE = "<wl:compare field=\"days\" operator=\"&gt;\" value=\"3\"/>";
    private static final String SCRIPT = """
            <wl:script><![CDATA[
              if (form.arrangement === 'fail') return form.handover.no.such;
              if (form.arrangement === 'loop') for (;;) ;
              if (form.arrangement === 'text') return 'yes';
              const most = form.kind === 'sick' ? 5 : 3;
              return form.days > most;
            ]]></wl:script>""";

    private final Office office;
    private final ExtraFlows flows;

    @Autowired
    ScriptedRoutingTest(Office office, ExtraFlows flows) {
        this.office = office;
        this.flows = flows;
    }

    @BeforeEach
    void published() {
        flows.publish(FLOW, Map.of(FlowPackage.CHART, chart -> chart.replace(COMPARE, SCRIPT)));
    }

    @Test
    void scriptDecidesTheComingPathAndTheAct() {
        var sick = leave("sick", "5");
        var annual = leave("annual", "5");

        assertThat(sick.coming()).noneMatch(entry -> entry.contains("公司分管领导"));
        assertThat(annual.coming()).first().isEqualTo("公司分管领导审批 陈国栋");

        sick.approvedBy(WANG_QIANG);
        annual.approvedBy(WANG_QIANG);

        assertThat(sick.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(annual.waitsFor(CHEN_GUODONG)).isTrue();
    }

    @Test
    void scriptThatFailsRefusesTheActAndNothingIsStored() {
        for (var failing : Map.of(
                        "fail", ScriptReason.FAILED,
                        "loop", ScriptReason.TOO_MANY_STEPS,
                        "text", ScriptReason.NOT_YES_OR_NO)
                .entrySet()) {
            var leave = leave("annual", "5");

            assertThatThrownBy(() -> leave.approvedBy(WANG_QIANG, arrangement(failing.getKey())))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.reason()).isEqualTo(failing.getValue());
                        assertThat(refusal.arguments()).startsWith("超过 3 天", "超过 3 天");
                    });

            assertThat(leave.history()).containsExactly("submitted 李娜");
            assertThat(leave.waitsFor(WANG_QIANG)).isTrue();
            assertThat(leave.pageOf(WANG_QIANG).form().value("arrangement")).isNull();

            leave.approvedBy(WANG_QIANG, arrangement("张伟代班"));

            assertThat(leave.waitsFor(CHEN_GUODONG)).isTrue();
        }
    }

    private RunningMatter leave(String kind, String days) {
        return office.aMatter(FLOW).with("kind", kind).with("days", days).startedBy(LI_NA);
    }

    private static ObjectNode arrangement(String text) {
        return RunningMatter.nothing().put("arrangement", text);
    }
}
