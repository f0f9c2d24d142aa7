package dev.wenliu.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.KernelReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sweep must do on every database. */
abstract class SweepCases extends AttachmentFixture {

    SweepCases(Parts parts) {
        super(parts);
    }

    @Test
    void theSweepForgetsWhatNobodySubmittedAndKeepsTheRest() {
        Attachment old = taken(li, "old.pdf");
        Attachment fresh = taken(li, "fresh.pdf");
        Attachment held = taken(li, "held.pdf");
        hold(li, held);
        age(old, held);

        parts.sweep().sweep();

        assertThat(parts.attachments().describe(List.of(old.id(), fresh.id(), held.id())))
                .extracting(Attachment::name)
                .containsExactlyInAnyOrder("fresh.pdf", "held.pdf");
        assertThat(List.of(old, fresh, held))
                .extracting(upload -> parts.store().has(upload.id()))
                .containsExactly(false, true, true);
    }

    @Test
    void theSweepFindsFilesWithoutRowsAndRowsWithoutFiles() throws IOException {
        parts.sweep().sweep();
        Attachment unknown = taken(li, "unknown.pdf");
        Attachment missing = taken(li, "missing.pdf");
        parts.jdbc()
                .sql("delete from attachment where id = ?")
                .param(unknown.id().value())
                .update();
        Files.setLastModifiedTime(
                parts.store().path(unknown.id()),
                FileTime.from(parts.clock().instant().minus(Duration.ofDays(2))));
        Files.delete(parts.store().path(missing.id()));

        Sweep.Swept swept = parts.sweep().sweep();

        assertThat(swept.unknown()).isEqualTo(1);
        assertThat(swept.missing()).contains(missing.id());
        assertThat(parts.store().has(unknown.id())).isFalse();
        assertThat(lost(unknown)).exists();
        assertRefused(KernelReason.NO_SUCH_OBJECT, () -> parts.downloads().open(li, missing.id()));
        parts.uploads().discard(li, missing.id());
        assertThat(parts.sweep().sweep()).isEqualTo(new Sweep.Swept(0, 0, List.of()));
    }
}
