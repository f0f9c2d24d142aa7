package dev.wenliu.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.KernelReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What attachments must do on every database. */
abstract class AttachmentCases extends AttachmentFixture {

    AttachmentCases(Parts parts) {
        super(parts);
    }

    @Test
    void anUploadIsItsUploadersAloneUntilItIsSubmitted() {
        Attachment upload = taken(li, "证明.pdf");

        assertThat(parts.downloads().open(li, upload.id()).file()).hasBinaryContent(Bytes.pdf());
        assertRefused(KernelReason.NO_SUCH_OBJECT, () -> parts.downloads().open(wang, upload.id()));
        assertThat(audited(upload.id())).containsExactly("attachment.uploaded", "access.refused");
    }

    @Test
    void whatIsHeldIsNoLongerItsUploaders() {
        Attachment upload = taken(li, "证明.pdf");

        hold(li, upload);

        assertRefused(KernelReason.NO_SUCH_OBJECT, () -> parts.downloads().open(li, upload.id()));
        assertThat(parts.attachments().loose(li.id(), List.of(upload.id()))).isEmpty();
        assertThat(parts.attachments().describe(List.of(upload.id())))
                .extracting(Attachment::holding)
                .containsExactly(holding);
    }

    @Test
    void onlyOnesOwnLooseUploadsCanBeHeldAndOnlyOnce() {
        Attachment own = taken(li, "a.pdf");
        Attachment foreign = taken(wang, "b.pdf");

        assertRefused(AttachmentReason.GONE, () -> hold(li, own, foreign));
        assertThat(parts.attachments().loose(li.id(), List.of(own.id()))).hasSize(1);
        hold(li, own);
        assertRefused(AttachmentReason.GONE, () -> hold(li, own));
    }

    @Test
    void aRefusedFileLeavesNeitherRowNorFileButATrace() {
        taken(li, "lawful.pdf");
        long before = files();

        assertRefused(AttachmentReason.EMPTY, () -> take(li, "empty.txt", new byte[0]));
        assertRefused(AttachmentReason.PROGRAM, () -> take(li, "report.pdf", Bytes.exe()));
        assertRefused(AttachmentReason.CONTENT_DIFFERS, () -> take(li, "report.pdf", Bytes.png()));
        assertRefused(AttachmentReason.SWELLS, () -> take(li, "all.zip", Bytes.zip("zeros", 300L << 20)));
        assertRefused(
                AttachmentReason.TOO_LARGE,
                () -> parts.uploads().take(li, new Incoming("a.txt", 5L << 30, Bytes.stream(0))));

        assertThat(rowsOf(li)).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
        assertThat(refusalsOf(li)).isEqualTo(4);
    }

    @Test
    void whoHoardsUploadsIsAskedToSubmitThem() {
        Attachment upload = taken(li, "a.pdf");
        parts.jdbc()
                .sql("update attachment set file_size = ? where id = ?")
                .params(1L << 30, upload.id().value())
                .update();

        assertRefused(AttachmentReason.TOO_MUCH_UNSENT, () -> taken(li, "b.pdf"));
        hold(li, upload);
        assertThat(taken(li, "b.pdf").name()).isEqualTo("b.pdf");
    }

    @Test
    void oneObjectHoldsOnlySoMuch() {
        Attachment first = taken(li, "a.pdf");
        Attachment second = taken(li, "b.pdf");
        hold(li, first);
        parts.jdbc()
                .sql("update attachment set file_size = ? where id = ?")
                .params(2L << 30, first.id().value())
                .update();

        assertRefused(AttachmentReason.HOLDER_FULL, () -> hold(li, second));

        assertThat(parts.attachments().loose(li.id(), List.of(second.id()))).hasSize(1);
    }

    @Test
    void aFileOutlastsAnActThatIsRolledBack() {
        Attachment upload = taken(li, "a.pdf");

        new TransactionTemplate(parts.transactions()).executeWithoutResult(status -> {
            parts.uploads().discard(li, upload.id());
            status.setRollbackOnly();
        });

        assertThat(parts.downloads().open(li, upload.id()).file()).hasBinaryContent(Bytes.pdf());
    }

    @Test
    void aDiscardedUploadIsGoneAndAHeldFileStays() {
        Attachment loose = taken(li, "a.pdf");
        Attachment held = taken(li, "b.pdf");
        hold(li, held);

        parts.uploads().discard(wang, loose.id());
        assertThat(parts.store().has(loose.id())).isTrue();
        parts.uploads().discard(li, loose.id());
        parts.uploads().discard(li, held.id());

        assertThat(parts.store().has(loose.id())).isFalse();
        assertThat(parts.attachments().describe(List.of(loose.id(), held.id()))).hasSize(1);
        assertThat(parts.store().has(held.id())).isTrue();
    }
}
