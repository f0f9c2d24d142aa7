package dev.wenliu.platform.matterpage;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.SUN_LI;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.Attachments;
import dev.wenliu.platform.attachment.Bytes;
import dev.wenliu.platform.attachment.Downloads;
import dev.wenliu.platform.attachment.Incoming;
import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.FormRefused;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import dev.wenliu.platform.template.ExtraFlows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

@WenliuTest
class MatterFilesTest {

    private static final String HIDES_PROOF = "hides-proof";

    private final Office office;
    private final Uploads uploads;
    private final Attachments attachments;
    private final Downloads downloads;
    private final MatterFiles files;
    private final ExtraFlows flows;

    @Autowired
    MatterFilesTest(
            Office office,
            Uploads uploads,
            Attachments attachments,
            Downloads downloads,
            MatterFiles files,
            ExtraFlows flows) {
        this.office = office;
        this.uploads = uploads;
        this.attachments = attachments;
        this.downloads = downloads;
        this.files = files;
        this.flows = flows;
    }

    @Test
    void whoSeesTheFieldReadsTheFileAndNobodyElse() {
        Attachment proof = upload(LI_NA, "证明.pdf");
        var leave = office.aMatter("leave")
                .with("days", "5")
                .with("proof", value(proof))
                .startedBy(LI_NA);

        assertReads(proof, LI_NA, WANG_QIANG);
        assertDenied(proof, HE_PING, ZHANG_WEI);

        leave.approvedBy(WANG_QIANG, CHEN_GUODONG);

        assertReads(proof, LI_NA, WANG_QIANG, CHEN_GUODONG, SUN_LI);
        assertDenied(proof, ZHANG_WEI);
    }

    @Test
    void whoSeesTheMatterButNotTheFieldReadsNothing() {
        flows.publish(
                HIDES_PROOF,
                Map.of(
                        FlowPackage.CHART,
                        chart -> chart.replace(
                                "<wl:field path=\"arrangement\" access=\"edit\"/>",
                                "<wl:field path=\"arrangement\" access=\"edit\"/>"
                                        + "<wl:field path=\"proof\" access=\"hidden\"/>")));
        Attachment proof = upload(LI_NA, "证明.pdf");
        var leave = office.aMatter(HIDES_PROOF).with("proof", value(proof)).startedBy(LI_NA);

        assertThat(files.of(leave.pageOf(WANG_QIANG))).isEmpty();
        assertDenied(proof, WANG_QIANG);
        assertThat(files.of(leave.pageOf(LI_NA))).hasSize(1);

        leave.approvedBy(WANG_QIANG);

        assertDenied(proof, WANG_QIANG);
        assertReads(proof, LI_NA, SUN_LI);
    }

    @Test
    void afterAWithdrawalTheFileIsReadLikeItsMatter() {
        Attachment proof = upload(LI_NA, "证明.pdf");
        var leave = office.aMatter("leave").with("proof", value(proof)).startedBy(LI_NA);

        office.tasks.withdraw(office.as(LI_NA), leave.id());

        assertReads(proof, LI_NA);
        assertDenied(proof, HE_PING, ZHANG_WEI);
        assertThat(files.of(leave.pageOf(LI_NA))).hasSize(1);
    }

    @Test
    void aFileThatLeavesTheFormIsReadNoMoreButKept() {
        Attachment wrong = upload(LI_NA, "wrong.pdf");
        var leave = office.aMatter("leave").with("proof", value(wrong)).startedBy(LI_NA);
        leave.sentBackBy(WANG_QIANG, "start");
        Attachment right = upload(LI_NA, "right.pdf");

        leave.resubmittedWith(RunningMatter.nothing().set("proof", value(right)));

        assertDenied(wrong, LI_NA, WANG_QIANG);
        assertReads(right, LI_NA, WANG_QIANG);
        assertThat(attachments.describe(List.of(wrong.id()))).hasSize(1);
    }

    @Test
    void aFileIsSubmittedOnceAndOnlyByItsUploader() {
        Attachment own = upload(LI_NA, "own.pdf");
        Attachment foreign = upload(WANG_QIANG, "foreign.pdf");
        office.aMatter("leave").with("proof", value(own)).startedBy(LI_NA);

        for (Attachment forged : List.of(own, foreign))
            assertThatThrownBy(() ->
                            office.aMatter("leave").with("proof", value(forged)).startedBy(LI_NA))
                    .isInstanceOfSatisfying(
                            FormRefused.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(
                                            violation -> violation.sentence().key())
                                    .containsExactly("form.file-unknown"));

        assertReads(foreign, WANG_QIANG);
        assertDenied(foreign, LI_NA);
    }

    @Test
    void someKindsOfLeaveNeedAProof() {
        assertThatThrownBy(
                        () -> office.aMatter("leave").with("kind", "marriage").startedBy(LI_NA))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path)
                                .containsExactly("proof"));

        var leave = office.aMatter("leave")
                .with("kind", "marriage")
                .with("proof", value(upload(LI_NA, "结婚证.pdf")))
                .startedBy(LI_NA);

        assertThat(leave.waitsFor(WANG_QIANG)).isTrue();
    }

    @Test
    void theListIsNewestFirstAndSaysWhoBroughtWhat() {
        Attachment first = upload(LI_NA, "first.pdf");
        Attachment second = upload(LI_NA, "second.pdf");
        var leave = office.aMatter("leave").with("proof", value(first, second)).startedBy(LI_NA);

        assertThat(files.of(leave.pageOf(WANG_QIANG)))
                .extracting(
                        file -> file.file().name(),
                        MatterFile::uploader,
                        file -> file.field().zh())
                .containsExactly(tuple("second.pdf", "李娜", "证明材料"), tuple("first.pdf", "李娜", "证明材料"));
    }

    private Attachment upload(String login, String name) {
        byte[] pdf = Bytes.pdf();
        try {
            return uploads.take(office.as(login), new Incoming(name, pdf.length, new ByteArrayInputStream(pdf)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void assertReads(Attachment file, String... logins) {
        for (String login : logins)
            assertThat(downloads.open(office.as(login), file.id()).file())
                    .as(login)
                    .hasBinaryContent(Bytes.pdf());
    }

    private void assertDenied(Attachment file, String... logins) {
        for (String login : logins)
            assertThatThrownBy(() -> downloads.open(office.as(login), file.id()))
                    .as(login)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(KernelReason.NO_SUCH_OBJECT));
    }

    private static JsonNode value(Attachment... uploads) {
        ArrayNode value = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(uploads)
                .forEach(upload -> value.addObject().put("id", upload.id().toString()));
        return value;
    }
}
