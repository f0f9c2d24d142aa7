package dev.wenliu.platform.register;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One change of the register: made under the organisation's lock, remembered by the log, and seen by everyone once committed. */
@Component
class RegisterChange {

    private final OrganisationTables tables;
    private final Directory directory;
    private final Audit audit;
    private final OfficeTerms terms;

    RegisterChange(OrganisationTables tables, Directory directory, Audit audit, OfficeTerms terms) {
        this.tables = tables;
        this.directory = directory;
        this.audit = audit;
        this.terms = terms;
    }

    /** The organisation as everybody sees it, without the lock. */
    Snapshot seen() {
        return directory.current();
    }

    /** The organisation as it stands under the lock. */
    Snapshot begin() {
        tables.lock();
        return tables.read();
    }

    /** The person as registered now, under the lock; refuses an unknown id. */
    Person begin(PersonId id) {
        return begin().person(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
    }

    /**
     * Records what was done to a person and shows it.
     *
     * @param actor who did it; null for the product itself
     * @param act short name, after which the sentence of the log is called
     */
    void end(@Nullable Actor actor, String act, PersonId id, Object... words) {
        end(actor, act, new Subject("person", id.toString()), words);
    }

    /** Records what was done to a unit and shows it. */
    void end(Actor actor, String act, UnitId id, Object... words) {
        end(actor, act, new Subject("unit", id.toString()), words);
    }

    /** Records which rights come with a post from now on; the organisation itself stays as it is. */
    void recordPost(Actor actor, String post, String roles) {
        record(actor, "post-rights", new Subject("post", post), actor.name(), post, roles);
    }

    private void end(@Nullable Actor actor, String act, Subject subject, Object... words) {
        record(actor, act, subject, words);
        terms.follow();
        directory.renewAfterCommit();
    }

    private void record(@Nullable Actor actor, String act, Subject subject, Object... words) {
        audit.record(entry(actor, act, subject, words));
    }

    /** Begins to record an act of many changes, after {@link #begin()}. */
    Log log(Actor actor) {
        return new Log(actor);
    }

    private static AuditEntry entry(@Nullable Actor actor, String act, Subject subject, Object... words) {
        return new AuditEntry(
                actor == null ? null : actor.id(),
                "organisation." + act,
                subject.kind,
                subject.id,
                Sentence.of("organisation.audit." + act, words));
    }

    /** What the log is told of an act of many changes: the sentence of each begins with who did it. */
    final class Log {

        private static final int AT_ONCE = 1000;

        private final Actor actor;
        private final List<AuditEntry> entries = new ArrayList<>();

        private Log(Actor actor) {
            this.actor = actor;
        }

        /** The act as a whole. */
        void whole(Sentence sentence) {
            add(new AuditEntry(actor.id(), "organisation.imported", "organisation", "roster", sentence));
        }

        void person(String act, PersonId id, Object... words) {
            add(entry(actor, act, new Subject("person", id.toString()), byActor(words)));
        }

        void unit(String act, UnitId id, Object... words) {
            add(entry(actor, act, new Subject("unit", id.toString()), byActor(words)));
        }

        /** Shows everyone the changes once they are committed. */
        void end() {
            flush();
            terms.follow();
            directory.renewAfterCommit();
        }

        private Object[] byActor(Object... words) {
            return Stream.concat(Stream.of(actor.name()), Arrays.stream(words)).toArray();
        }

        private void add(AuditEntry entry) {
            entries.add(entry);
            if (entries.size() == AT_ONCE) flush();
        }

        private void flush() {
            audit.recordAll(entries);
            entries.clear();
        }
    }

    private record Subject(String kind, String id) {}
}
