package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The units of the company. Answers come from a snapshot in memory that every change renews; they cost no SQL. */
@Service
public class Units {

    private final Directory directory;

    Units(Directory directory) {
        this.directory = directory;
    }

    /** The unit with this id, closed or not; refuses an unknown id. */
    public Unit get(UnitId id) {
        return directory.current().get(id);
    }

    /** The unit with this code; nothing for one that was closed. */
    public Optional<Unit> byCode(String code) {
        return directory.current().unit(code).filter(unit -> !unit.closed());
    }

    /** The unit a person belongs to. */
    public Unit of(PersonId person) {
        return get(directory
                .current()
                .person(person)
                .orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT))
                .unit());
    }

    /** All units but those that were closed, parents before children. */
    public List<Unit> all() {
        return directory.current().units().values().stream()
                .filter(unit -> !unit.closed())
                .toList();
    }

    /** Units whose name, code, pinyin or initials contain the text, best first; parents before children. */
    public List<Unit> search(String text, int limit) {
        return directory.current().unitSearch().find(text, limit);
    }

    /** The units whose flows a person watches over. */
    public List<Unit> watchedBy(PersonId person) {
        return all().stream().filter(unit -> unit.watchers().contains(person)).toList();
    }

    /** The units over which a person is the information officer. */
    public List<Unit> withInformationOfficer(PersonId person) {
        return all().stream()
                .filter(unit -> person.equals(unit.informationOfficer()))
                .toList();
    }
}
