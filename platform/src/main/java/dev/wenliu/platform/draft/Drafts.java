package dev.wenliu.platform.draft;

import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.matter.MatterStarted;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.template.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms that people began to fill, kept while they type; a draft is its author's alone. */
@Service
public class Drafts {

    private final DraftStore store;
    private final Templates templates;
    private final Uploads uploads;
    private final Clock clock;

    Drafts(DraftStore store, Templates templates, Uploads uploads, Clock clock) {
        this.store = store;
        this.templates = templates;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Keeps what would be submitted as it stands so far; a submitted draft is gone and stays gone. */
    @Transactional
    public void save(Actor actor, Submission begun) {
        store.save(
                actor.id(),
                new DraftStore.Row(begun.request(), begun.version(), begun.values(), begun.choices(), clock.instant()));
    }

    /** The actor's drafts, newest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(Actor actor) {
        return store.of(actor.id()).stream().map(this::draft).toList();
    }

    /** One of the actor's drafts. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(Actor actor, UUID id) {
        return of(actor).stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /** Throws a draft away, with the files that were uploaded into it. */
    @Transactional
    public void delete(Actor actor, UUID id) {
        Optional<Draft> draft = find(actor, id);
        store.delete(actor.id(), id);
        draft.ifPresent(thrown -> files(thrown).forEach(file -> uploads.discard(actor, file.id())));
    }

    /** What was submitted is no draft any more; its files belong to the matter. */
    @EventListener
    void on(MatterStarted started) {
        store.delete(started.matter().matter().initiator(), started.request());
    }

    private Stream<FormFile> files(Draft draft) {
        FormSchema form = templates.version(draft.version()).flow().form();
        return FormFile.fields(form).flatMap(field -> FormFile.in(draft.values().get(field.id())).stream());
    }

    private Draft draft(DraftStore.Row row) {
        FlowDefinition flow = templates.version(row.version()).flow().definition();
        return new Draft(
                row.id(), row.version(), flow.code(), flow.title(), row.values(), row.choices(), row.savedAt());
    }
}
