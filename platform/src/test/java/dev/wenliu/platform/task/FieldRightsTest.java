package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.SUN_LI;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.filling.FormReason;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class FieldRightsTest {

    private final Office office;

    @Autowired
    FieldRightsTest(Office office) {
        this.office = office;
    }

    @Test
    void forgedFieldsRefuseTheWholeAct() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);
        var forged = SampleForms.json("{\"days\": \"1\", \"arrangement\": \"张伟代班\"}");

        assertThatThrownBy(() -> leave.approvedBy(WANG_QIANG, forged))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(FormReason.FORGED);
                    assertThat(refusal.arguments()).containsExactly("请假天数");
                });
        assertThat(leave.matter().form().value("arrangement")).isNull();
        assertThat(leave.waitsFor(WANG_QIANG)).isTrue();
    }

    @Test
    void whatMayOnlyBeReadMayComeBackAsItIs() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);

        leave.approvedBy(WANG_QIANG, SampleForms.json("{\"days\": \"5\", \"arrangement\": \"张伟代班\"}"));

        assertThat(leave.matter().form().text("arrangement")).isEqualTo("张伟代班");
        assertThat(leave.waitsFor(CHEN_GUODONG)).isTrue();
    }

    @Test
    void hiddenValueReachesOnlyThoseWhoMaySeeIt() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);
        leave.approvedBy(WANG_QIANG, SampleForms.json("{\"arrangement\": \"张伟代班\"}"));

        assertThat(leave.pageOf(CHEN_GUODONG).form().text("arrangement")).isEqualTo("张伟代班");
        assertThat(leave.pageOf(WANG_QIANG).form().text("arrangement")).isEqualTo("张伟代班");
        assertThat(leave.pageOf(LI_NA).form().value("arrangement")).isNull();
        assertThat(leave.pageOf(LI_NA).rights().of("arrangement")).isEqualTo(FieldAccess.HIDDEN);

        leave.approvedBy(CHEN_GUODONG);

        assertThat(leave.pageOf(SUN_LI).form().value("arrangement")).isNull();
        assertThat(leave.pageOf(SUN_LI).form().text("kind")).isEqualTo("annual");
    }

    @Test
    void nothingIsChangeableWithoutATask() {
        var leave = office.aMatter("leave").startedBy(LI_NA).approvedBy(WANG_QIANG);

        for (String reader : new String[] {LI_NA, WANG_QIANG, SUN_LI})
            assertThat(leave.pageOf(reader).rights().byPath().values()).noneMatch(FieldAccess::editable);
    }

    @Test
    void hiddenColumnStaysHidden() {
        var trip = office.aMatter("vehicle-use").startedBy(LI_NA);

        assertThat(trip.pageOf(WANG_QIANG).form().document().toString()).doesNotContain("13800000000");

        trip.approvedBy(WANG_QIANG);

        assertThat(trip.pageOf(HE_PING).form().document().toString()).contains("13800000000");
    }
}
