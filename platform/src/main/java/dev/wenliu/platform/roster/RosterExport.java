package dev.wenliu.platform.roster;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.register.BulkRegister;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Units and persons as a workbook that an import takes back; the log tells that they were taken out. */
@Service
public class RosterExport {

    private final Directory directory;
    private final BulkRegister register;
    private final RosterWriter writer;
    private final RosterWords words;
    private final Audit audit;
    private final TransactionTemplate apart;

    RosterExport(Sources sources, RosterWriter writer, RosterWords words, PlatformTransactionManager transactions) {
        this.directory = sources.directory;
        this.register = sources.register;
        this.audit = sources.audit;
        this.writer = writer;
        this.words = words;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes everything, with headings in the reader's language. The log has it before the first row goes out, so that an export that breaks off is told as well. */
    public void write(Actor actor, Locale locale, OutputStream out) throws IOException {
        require(actor);
        Snapshot now = directory.current();
        Map<PersonId, PersonId> managers = register.managers(actor);
        record(actor, now);
        var rows = new Rows(now, managers, locale);
        try (RosterWriter.Book book = writer.begin(locale, out)) {
            book.sheet(RosterSheet.UNITS, units(now), rows::unit);
            book.sheet(RosterSheet.PERSONS, now.all(), rows::person);
        }
    }

    /** Writes an empty workbook with a sheet that explains it. */
    public void writeTemplate(Actor actor, Locale locale, OutputStream out) throws IOException {
        require(actor);
        try (RosterWriter.Book book = writer.begin(locale, out)) {
            book.explanation();
            for (RosterSheet sheet : RosterSheet.values()) book.sheet(sheet, List.<Object>of(), (row, column) -> "");
        }
    }

    private static List<Unit> units(Snapshot now) {
        return now.units().values().stream().filter(unit -> !unit.closed()).toList();
    }

    private void record(Actor actor, Snapshot now) {
        apart.executeWithoutResult(own -> audit.record(new AuditEntry(
                actor.id(),
                "organisation.exported",
                "organisation",
                "roster",
                Sentence.of(
                        "roster.audit.exported",
                        actor.name(),
                        units(now).size(),
                        now.all().size()))));
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.HR)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
    }

    /** Where units and persons are read, and where it is told that they were. */
    @Component
    record Sources(Directory directory, BulkRegister register, Audit audit) {}

    /** What stands in the cells. */
    private final class Rows {

        private final Snapshot now;
        private final Map<PersonId, PersonId> managers;
        private final Locale locale;

        Rows(Snapshot now, Map<PersonId, PersonId> managers, Locale locale) {
            this.now = now;
            this.managers = managers;
            this.locale = locale;
        }

        String unit(Unit unit, RosterColumn column) {
            return switch (column) {
                case CODE -> unit.code();
                case UNIT_NAME -> unit.name();
                case ENGLISH_NAME -> unit.nameEn().equals(unit.name()) ? "" : unit.nameEn();
                case KIND -> words.kind(unit.kind(), locale);
                case PARENT ->
                    unit.parent() == null ? "" : now.get(unit.parent()).code();
                case HEAD -> login(unit.head());
                case LEADER_IN_CHARGE -> login(unit.leaderInCharge());
                case SYSTEM_LEADER -> login(unit.systemLeader());
                case INFORMATION_OFFICER -> login(unit.informationOfficer());
                default -> "";
            };
        }

        String person(Person person, RosterColumn column) {
            return switch (column) {
                case LOGIN -> person.login();
                case NAME -> person.name();
                case UNIT -> now.get(person.unit()).code();
                case TITLE -> person.title();
                case POSTS -> RosterWords.posts(person.posts());
                case EMPLOYMENT -> words.employment(person.employment().kind(), locale);
                case CONTRACT_END ->
                    person.employment().contractEnd() == null
                            ? ""
                            : String.valueOf(person.employment().contractEnd());
                case MANAGER -> login(managers.get(person.id()));
                case STATUS -> words.status(person.status(), locale);
                case ROLES -> words.roles(person.roles(), locale);
                default -> "";
            };
        }

        private String login(@Nullable PersonId id) {
            return id == null ? "" : now.person(id).map(Person::login).orElse("");
        }
    }
}
