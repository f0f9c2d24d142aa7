package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.round.RoundReason;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class LoopsAndVersionsTest {

    private final Office office;
    private final ExtraFlows flows;

    @Autowired
    LoopsAndVersionsTest(Office office, ExtraFlows flows) {
        this.office = office;
        this.flows = flows;
    }

    @Test
    void aLoopInWhichEverybodyIsPassedByItselfIsRefusedAndLeavesNothing() {
        flows.publish("restless", Map.of(FlowPackage.CHART, leave -> restless()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.aMatter("restless").with("days", "5").startedBy("bai.xue"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(RoundReason.NEVER_RESTS));

        assertThat(office.matters
                        .startedBy(office.as("bai.xue"), new MatterFilter("restless", null), Window.first(10))
                        .rows())
                .isEmpty();
        assertThat(office.aMatter("restless")
                        .with("days", "2")
                        .startedBy("bai.xue")
                        .state())
                .isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aRunningMatterKeepsItsVersion() {
        flows.publish("two-versions", Map.of());
        var old = office.aMatter("two-versions").with("days", "5").startedBy(LI_NA);

        flows.revise("two-versions", Map.of(FlowPackage.CHART, chart -> chart.replace("value=\"3\"", "value=\"30\"")));
        var young = office.aMatter("two-versions").with("days", "5").startedBy(LI_NA);
        old.approvedBy(WANG_QIANG);
        young.approvedBy(WANG_QIANG);

        assertThat(young.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(old.now()).containsExactly("公司分管领导审批 陈国栋");
        old.sentBackBy(CHEN_GUODONG, "start").resubmittedWith("days", "6").approvedBy(WANG_QIANG, CHEN_GUODONG);
        assertThat(old.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(old.matter().version()).isNotEqualTo(young.matter().version());
    }

    /** An approval that nobody has, passing by itself, in a circle that long leaves go round. */
    private static String restless() {
        var text = new ChartText();
        text.node(
                "userTask",
                "nobody",
                "<wl:approval mode=\"any\" whenEmpty=\"pass\" whenInitiator=\"sign\" whenRepeated=\"sign\">"
                        + "<wl:roleHolders role=\"nobody-has-it\"/></wl:approval>");
        text.deciding("exclusiveGateway", "long");
        text.line("start", "nobody");
        text.line("nobody", "long");
        text.when("long", "nobody", "<wl:compare field=\"days\" operator=\"&gt;\" value=\"3\"/>");
        text.otherwise("long", "end");
        return text.text();
    }
}
