package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matterpage.MatterPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class MeetingJourneyTest {

    private static final String SHEN_DAN = "shen.dan";
    private static final String FANG_YUAN = "fang.yuan";
    private static final String PAN_YUE = "pan.yue";
    private static final String ZHENG_KAI = "zheng.kai";

    private final Office office;

    @Autowired
    MeetingJourneyTest(Office office) {
        this.office = office;
    }

    @Test
    void serviceAndTechniciansPrepareAtOnceAndTheChosenParticipantsAreTold() {
        var meeting = office.aMatter("meeting-room")
                .choosing("tell", "cheng.long", "wei.dong")
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG);
        assertThat(meeting.now()).containsExactlyInAnyOrder("茶歇与用餐安排 方媛、沈丹", "设备与视频准备 潘越、郑凯");

        meeting.approvedBy(PAN_YUE);
        assertThat(meeting.now()).containsExactly("茶歇与用餐安排 方媛、沈丹");
        assertThat(meeting.waitsFor(ZHENG_KAI)).isFalse();
        meeting.approvedBy(FANG_YUAN);
        assertThat(meeting.now()).containsExactly("会场布置确认 沈丹");
        meeting.approvedBy(SHEN_DAN);

        assertThat(meeting.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(meeting.history()).last().isEqualTo("told 程龙、魏东");
    }

    @Test
    void aLargeMeetingNeedsTheHeadOfTheOffice() {
        var meeting = office.aMatter("meeting-room")
                .with("attendees", "120")
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG);
        assertThat(meeting.now()).containsExactly("办公室负责人审批 何平");

        meeting.approvedBy(HE_PING, SHEN_DAN, ZHENG_KAI).approvedBy(SHEN_DAN);

        assertThat(meeting.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void whoHasNoManagerGoesStraightToThePreparation() {
        var meeting = office.aMatter("meeting-room").startedBy("lin.zhiyuan");

        assertThat(meeting.history()).contains("passed");
        meeting.approvedBy(SHEN_DAN, PAN_YUE).approvedBy(SHEN_DAN);
        assertThat(meeting.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void theHeadOfTheOfficeApprovesOwnPeoplesLargeMeetingOnce() {
        var meeting = office.aMatter("meeting-room")
                .with("attendees", "120")
                .startedBy(SHEN_DAN)
                .approvedBy(HE_PING);

        assertThat(meeting.now()).hasSize(2);
        meeting.approvedBy(FANG_YUAN, PAN_YUE).approvedBy(SHEN_DAN);
        assertThat(meeting.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void thePreparationIsBegunAnewAsAWhole() {
        var meeting = prepared();
        assertThat(meeting.pageOf(SHEN_DAN).targets())
                .extracting(MatterPage.Target::node)
                .containsExactly("start", "manager", "prepare");

        meeting.sentBackBy(SHEN_DAN, "prepare");

        assertThat(meeting.now()).hasSize(2);
        meeting.approvedBy(FANG_YUAN, PAN_YUE).approvedBy(SHEN_DAN);
        assertThat(meeting.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aReturnOutOfThePreparationTakesAllOfItAway() {
        var meeting = office.aMatter("meeting-room").startedBy(LI_NA).approvedBy(WANG_QIANG);

        meeting.sentBackBy(PAN_YUE, "start");

        assertThat(meeting.state()).isEqualTo(MatterState.RETURNED);
        assertThat(meeting.waitsFor(SHEN_DAN)).isFalse();
        meeting.resubmittedWith("attendees", "30").approvedBy(WANG_QIANG, HE_PING);
        assertThat(meeting.now()).hasSize(2);
    }

    @Test
    void aRejectionInsideThePreparationEndsTheMatter() {
        var meeting = prepared().rejectedBy(SHEN_DAN);

        assertThat(meeting.state()).isEqualTo(MatterState.REJECTED);
        assertThat(meeting.now()).isEmpty();
    }

    @Test
    void thePageKnowsWhichNestedNodesAreUnderWay() {
        var page = office.aMatter("meeting-room")
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG, PAN_YUE)
                .pageOf(LI_NA);

        assertThat(page.activeNodes()).containsExactlyInAnyOrder("catering", "prepare");
        assertThat(page.doneNodes()).containsExactlyInAnyOrder("start", "manager", "equipment");
    }

    private RunningMatter prepared() {
        return office.aMatter("meeting-room").startedBy(LI_NA).approvedBy(WANG_QIANG, FANG_YUAN, PAN_YUE);
    }
}
