package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.FlowReason;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.matter.FormRefused;
import dev.wenliu.platform.matterpage.Foresight;
import dev.wenliu.platform.matterpage.PathEntry;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class InitiatorsChoiceTest {

    private static final String WU_JING = "wu.jing";
    private static final String ZHOU_ZHENG = "zhou.zheng";

    private final Office office;
    private final Foresight foresight;
    private final Texts texts;

    @Autowired
    InitiatorsChoiceTest(Office office, Foresight foresight, Texts texts) {
        this.office = office;
        this.foresight = foresight;
        this.texts = texts;
    }

    @Test
    void aMissingChoiceIsAViolationThatNamesTheNode() {
        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(() -> contract().startedBy(LI_NA))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.path()).isEqualTo("node:legal");
                            assertThat(violation.sentence().in(texts, Locale.SIMPLIFIED_CHINESE))
                                    .contains("法务审核");
                        }));
    }

    @Test
    void whatIsWrongWithTheFormAndTheChoiceIsSaidAtOnce() {
        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(() -> contract().with("title", "").startedBy(LI_NA))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::path)
                        .containsExactly("title", "node:legal"));
    }

    @Test
    void moreThanTheNodeAllowsIsAViolation() {
        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(
                        () -> contract().choosing("legal", WU_JING, ZHOU_ZHENG).startedBy(LI_NA));
    }

    @Test
    void somebodyOutsideTheRangeIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> contract().choosing("legal", ZHANG_WEI).startedBy(LI_NA))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(FlowReason.OUTSIDE_RANGE))
                .satisfies(refusal ->
                        assertThat(refusal.arguments()).containsExactly(new Label("法务审核", "Legal review"), "张伟"));
    }

    @Test
    void aChoiceAtANodeThatAsksForNoneCountsForNothing() {
        var letter = office.aMatter("seal-use").choosing("head", ZHANG_WEI).startedBy(LI_NA);

        assertThat(letter.now()).containsExactly("部门负责人审批 王强");
        assertThat(letter.matter().choices().byNode()).isEmpty();
    }

    @Test
    void theReasonSaysThatTheInitiatorChose() {
        var contract = contract().choosing("legal", WU_JING).startedBy(LI_NA).approvedBy(WANG_QIANG);

        assertThat(contract.pageOf(WU_JING).path())
                .filteredOn(PathEntry.Now.class::isInstance)
                .singleElement()
                .satisfies(now -> assertThat(
                                ((PathEntry.Now) now).signers().getFirst().why().in(texts, Locale.SIMPLIFIED_CHINESE))
                        .isEqualTo("吴静由发起人李娜选定"));
    }

    @Test
    void afterAReturnTheInitiatorMayChooseAgain() {
        var contract = contract()
                .choosing("legal", WU_JING)
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG)
                .sentBackBy(WU_JING, "start");

        contract.resubmittedChoosing("legal", ZHOU_ZHENG).approvedBy(WANG_QIANG);

        assertThat(contract.now()).containsExactly("法务审核 周正");
        assertThat(contract.matter().choices().at(new NodeId("legal")))
                .containsExactly(office.as(ZHOU_ZHENG).id());
    }

    @Test
    void onlyPeopleInTheRangeAreOffered() {
        var version = office.templates.toStart(office.as(LI_NA), "seal-use").id();

        assertThat(foresight.choosable(office.as(LI_NA), version, new NodeId("legal"), ""))
                .extracting(Foresight.Choosable::name)
                .containsExactlyInAnyOrder("周正", "谭文娟", "吴静");
        assertThat(foresight.choosable(office.as(LI_NA), version, new NodeId("legal"), "wuj"))
                .extracting(Foresight.Choosable::name)
                .containsExactly("吴静");
        assertThat(foresight.choosable(office.as(LI_NA), version, new NodeId("head"), ""))
                .isEmpty();
    }

    private MatterToStart contract() {
        return office.aMatter("seal-use").with("documentKind", "contract").with("sealKind", "contract");
    }
}
