package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.matter.FormHistory;
import dev.wenliu.platform.matterpage.MatterPage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class FormHistoryTest {

    private static final Locale CHINESE = Texts.LOCALES.getFirst();

    private final Office office;
    private final FormHistory history;

    @Autowired
    FormHistoryTest(Office office, FormHistory history) {
        this.office = office;
        this.history = history;
    }

    @Test
    void whatWasSubmittedIsNoChange() {
        var leave = office.aMatter("leave").startedBy(LI_NA).approvedBy(WANG_QIANG);

        assertThat(stepsFor(LI_NA, leave)).isEmpty();
    }

    @Test
    void changesStandNewestFirstWithPersonAndNode() {
        var leave = office.aMatter("leave").startedBy(LI_NA).sentBackBy(WANG_QIANG, "start");
        leave.resubmittedWith("days", "5")
                .approvedBy(WANG_QIANG, RunningMatter.nothing().put("arrangement", "张伟代班"));

        List<FormHistory.Step> steps = stepsFor(CHEN_GUODONG, leave);

        assertThat(steps).extracting(FormHistory.Step::person).containsExactly("王强", "李娜");
        assertThat(steps.getFirst().node()).isEqualTo(new Label("部门负责人审批", "Department head"));
        assertThat(steps.getFirst().changes().toString()).contains("工作安排", "张伟代班");
        assertThat(steps.getLast().changes().toString()).contains("2 天", "5 天");
    }

    @Test
    void aHiddenFieldIsHiddenInTheHistoryToo() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);
        leave.approvedBy(WANG_QIANG, RunningMatter.nothing().put("arrangement", "张伟代班"));

        assertThat(stepsFor(LI_NA, leave)).isEmpty();
        assertThat(stepsFor(WANG_QIANG, leave)).hasSize(1);
    }

    @Test
    void aHiddenColumnIsHiddenInTheHistoryToo() {
        var trip = office.aMatter("vehicle-use").startedBy(LI_NA).sentBackBy(WANG_QIANG, "start");
        trip.resubmittedWith(SampleForms.json("{\"passengers\": [{\"name\": \"李娜\", \"phone\": \"13911111111\"}]}"));

        assertThat(stepsFor(WANG_QIANG, trip)).isEmpty();

        trip.approvedBy(WANG_QIANG);

        assertThat(stepsFor(HE_PING, trip).toString()).contains("13800000000", "13911111111");
    }

    private List<FormHistory.Step> stepsFor(String login, RunningMatter matter) {
        MatterPage page = matter.pageOf(login);
        return history.of(page.matter(), page.rights(), CHINESE);
    }
}
