package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.matter.MatterState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class SealJourneyTest {

    private static final String FANG_YUAN = "fang.yuan";
    private static final String XIE_YUN = "xie.yun";
    private static final String WU_JING = "wu.jing";
    private static final String ZHOU_ZHENG = "zhou.zheng";
    private static final String XU_MEI = "xu.mei";

    private final Office office;

    @Autowired
    SealJourneyTest(Office office) {
        this.office = office;
    }

    @Test
    void aLetterIsSealedByKeeperAndOverseerOneAfterTheOther() {
        var letter = office.aMatter("seal-use").startedBy(LI_NA).approvedBy(WANG_QIANG);

        assertThat(letter.now()).containsExactly("保管人与监印人用印 方媛、谢云");
        assertThat(letter.waitsFor(XIE_YUN)).isFalse();

        sealed(letter);

        assertThat(letter.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(letter.history()).containsExactly("submitted 李娜", "approved 王强", "approved 方媛", "approved 谢云");
        assertThat(letter.matter().form().text("usedCopies")).isEqualTo("2");
    }

    @Test
    void aContractIsReviewedByWhomTheInitiatorChose() {
        var contract = contract().choosing("legal", WU_JING).startedBy(LI_NA);
        assertThat(contract.coming()).containsExactly("法务审核 吴静", "保管人与监印人用印 方媛、谢云");

        contract.approvedBy(WANG_QIANG);

        assertThat(contract.now()).containsExactly("法务审核 吴静");
        sealed(contract.approvedBy(WU_JING));
        assertThat(contract.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aFinancialDocumentIsReviewedByFinanceAlone() {
        var papers = office.aMatter("seal-use")
                .with("documentKind", "financial")
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG);

        assertThat(papers.now()).containsExactly("财务审核 徐梅");
        sealed(papers.approvedBy(XU_MEI));
        assertThat(papers.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aLargeContractSealedOutsideIsReviewedByBothAtOnceAndThenByTheLeader() {
        var contract = contract()
                .with("amount", "360000.00")
                .with("place", "outside")
                .choosing("legal", ZHOU_ZHENG)
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG);
        assertThat(contract.now()).containsExactlyInAnyOrder("法务审核 周正", "财务审核 徐梅");

        contract.approvedBy(XU_MEI);
        assertThat(contract.now()).containsExactly("法务审核 周正");
        contract.approvedBy(ZHOU_ZHENG);
        assertThat(contract.now()).containsExactly("公司分管领导审批 陈国栋");

        sealed(contract.approvedBy(CHEN_GUODONG));
        assertThat(contract.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aReviewThatSendsItBackTakesTheOtherReviewAway() {
        var contract = contract()
                .with("amount", "360000.00")
                .choosing("legal", ZHOU_ZHENG)
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG);

        contract.sentBackBy(ZHOU_ZHENG, "head");

        assertThat(contract.now()).containsExactly("部门负责人审批 王强");
        assertThat(contract.waitsFor(XU_MEI)).isFalse();
        contract.approvedBy(WANG_QIANG, XU_MEI, ZHOU_ZHENG);
        sealed(contract);
        assertThat(contract.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aRejectingReviewEndsTheOtherOneToo() {
        var contract = contract()
                .with("amount", "360000.00")
                .choosing("legal", ZHOU_ZHENG)
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG)
                .rejectedBy(XU_MEI);

        assertThat(contract.state()).isEqualTo(MatterState.REJECTED);
        assertThat(contract.waitsFor(ZHOU_ZHENG)).isFalse();
    }

    @Test
    void theHeadsOwnLetterGoesOutsideOnceTheLeaderAgreed() {
        var letter = office.aMatter("seal-use").with("place", "outside").startedBy(WANG_QIANG);

        sealed(letter.approvedBy(CHEN_GUODONG));

        assertThat(letter.state()).isEqualTo(MatterState.COMPLETED);
    }

    private MatterToStart contract() {
        return office.aMatter("seal-use").with("documentKind", "contract").with("sealKind", "contract");
    }

    private static void sealed(RunningMatter matter) {
        matter.approvedBy(FANG_YUAN, SampleForms.json("{\"usedCopies\": \"2\"}"))
                .approvedBy(XIE_YUN);
    }
}
