package dev.wenliu.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People who upload, and what they work on. */
abstract class AttachmentFixture {

    private static final AtomicLong PERSONS = new AtomicLong(900_000);

    final Parts parts;
    final Actor li = somebody();
    final Actor wang = somebody();
    final Holding holding = new Holding("test", UUID.randomUUID(), "proof");

    AttachmentFixture(Parts parts) {
        this.parts = parts;
    }

    /** What the cases work on. */
    record Parts(
            Uploads uploads,
            Attachments attachments,
            Downloads downloads,
            Sweep sweep,
            FileStore store,
            Path folder,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {}

    long files() {
        try (Stream<Path> all = Files.walk(parts.folder())) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path lost(Attachment unknown) {
        return parts.folder().resolve(FileStore.LOST).resolve(unknown.id().toString());
    }

    Attachment taken(Actor actor, String name) {
        return take(actor, name, Bytes.pdf());
    }

    Attachment take(Actor actor, String name, byte[] content) {
        try {
            return parts.uploads().take(actor, new Incoming(name, content.length, new ByteArrayInputStream(content)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void hold(Actor actor, Attachment... uploads) {
        var ids = List.of(uploads).stream().map(Attachment::id).toList();
        new TransactionTemplate(parts.transactions())
                .executeWithoutResult(status -> parts.attachments().hold(actor.id(), holding, ids));
    }

    void age(Attachment... uploads) {
        for (Attachment upload : uploads)
            parts.jdbc()
                    .sql("update attachment set uploaded_at = ? where id = ?")
                    .params(
                            Timestamp.from(parts.clock().instant().minus(Duration.ofDays(3))),
                            upload.id().value())
                    .update();
    }

    long rowsOf(Actor actor) {
        return count("select count(*) from attachment where uploader_id = ?", actor);
    }

    long refusalsOf(Actor actor) {
        return count("select count(*) from audit_row where act = 'access.refused' and actor = ?", actor);
    }

    long count(String query, Actor actor) {
        return parts.jdbc()
                .sql(query)
                .param(actor.id().value())
                .query(Long.class)
                .single();
    }

    List<String> audited(AttachmentId id) {
        return parts.jdbc()
                .sql("select act from audit_row where object_id = ? order by id")
                .param(id.toString())
                .query((row, n) -> row.getString("act"))
                .list();
    }

    static void assertRefused(Reason why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }

    private static Actor somebody() {
        return new Actor(new PersonId(PERSONS.incrementAndGet()), "somebody", Set.of());
    }
}
