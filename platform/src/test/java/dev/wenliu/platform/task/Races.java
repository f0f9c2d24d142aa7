package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.AtOnce.exactlyOneWins;
import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.MA_CHAO;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people act at once: exactly one wins, the other reads who was first and when. Run on each database. */
abstract class Races {

    private static final int PAIRS = 40;
    private static final TaskAct APPROVE = new TaskAct.Approve("同意", RunningMatter.nothing());
    private static final TaskAct REJECT = new TaskAct.Reject("不同意");

    @Autowired
    private Office office;

    @Autowired
    private ExtraFlows flows;

    @Test
    void oneOfTwoCandidatesWins() throws Exception {
        flows.publish(
                "either",
                Map.of(
                        FlowPackage.CHART,
                        chart -> chart.replace("<wl:departmentHead/>", "<wl:roleHolders role=\"fleet-manager\"/>")));

        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = office.aMatter("either").startedBy(LI_NA);
            exactlyOneWins(
                    atOnce().act(HE_PING, matter, APPROVE),
                    atOnce().act(MA_CHAO, matter, pair % 2 == 0 ? APPROVE : REJECT));
            assertThat(matter.history())
                    .filteredOn(entry -> entry.matches("(approved|rejected).*"))
                    .hasSize(1);
        }
    }

    @Test
    void doubleClickCountsOnce() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = office.aMatter("leave").startedBy(LI_NA);
            exactlyOneWins(atOnce().act(WANG_QIANG, matter, APPROVE), atOnce().act(WANG_QIANG, matter, APPROVE));
            assertThat(matter.state()).isEqualTo(MatterState.COMPLETED);
        }
    }

    @Test
    void withdrawalAndApprovalExcludeEachOther() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = office.aMatter("leave").startedBy(LI_NA);
            exactlyOneWins(atOnce().act(WANG_QIANG, matter, APPROVE), atOnce().withdrawal(LI_NA, matter));
            assertThat(matter.state()).isIn(MatterState.COMPLETED, MatterState.WITHDRAWN);
            assertThat(matter.waitsFor(WANG_QIANG)).isFalse();
        }
    }

    @Test
    void submissionSentTwiceStartsOneMatter() throws Exception {
        var version = office.templates.toStart(office.as(LI_NA), "leave").id();
        for (int pair = 0; pair < PAIRS; pair++) {
            var submission = new Submission(UUID.randomUUID(), version, SampleForms.filled("leave"));
            Callable<MatterId> send = () -> office.matters.submit(office.as(LI_NA), submission);

            List<Future<MatterId>> sent = AtOnce.together(send, send);

            assertThat(sent.get(0).get()).isEqualTo(sent.get(1).get());
        }
    }

    @Test
    void twoTabsSubmitOneMatter() throws Exception {
        var version = office.templates.toStart(office.as(LI_NA), "leave").id();
        for (int pair = 0; pair < PAIRS; pair++) {
            var request = UUID.randomUUID();
            var other = SampleForms.filled("leave").put("reason", "另一个标签页里写的理由。");

            List<Future<MatterId>> sent = AtOnce.together(
                    () -> office.matters.submit(
                            office.as(LI_NA), new Submission(request, version, SampleForms.filled("leave"))),
                    () -> office.matters.submit(office.as(LI_NA), new Submission(request, version, other)));

            assertThat(sent.get(0).get()).isEqualTo(sent.get(1).get());
        }
    }

    private AtOnce atOnce() {
        return new AtOnce(office);
    }
}
