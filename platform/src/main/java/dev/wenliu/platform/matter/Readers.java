package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.template.Templates;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may read a matter: its initiator; everyone on whose desk it lay or who was told of it, for good; and who watches over the unit that
 * owns the flow, that is its head, its system leader and its information officer as they are now. Somebody who will only have it later may
 * not read it yet, and nobody else may at all, whatever their role.
 */
@Component
class Readers {

    private final MatterStore store;
    private final Templates templates;
    private final Units units;

    Readers(MatterStore store, Templates templates, Units units) {
        this.store = store;
        this.templates = templates;
        this.units = units;
    }

    /** The matter with its form, if the person may read it. */
    Optional<Matter> read(PersonId person, MatterId id) {
        return store.find(id)
                .map(MatterStore.Stored::matter)
                .filter(found -> mayRead(person, found))
                .map(found -> found.with(store.form(id)));
    }

    /** From now on these may read it too. */
    void add(MatterId matter, Collection<PersonId> persons) {
        store.addReaders(matter, persons);
    }

    boolean mayRead(PersonId person, Matter matter) {
        return matter.initiator().equals(person) || watches(person, matter) || store.hasReader(matter.id(), person);
    }

    /** The unit is that of the matter's own version: a flow that moves to another unit takes no old matters along. */
    private boolean watches(PersonId person, Matter matter) {
        String owner = templates.version(matter.version()).flow().definition().ownerUnit();
        return units.byCode(owner)
                .filter(unit -> unit.watchers().contains(person))
                .isPresent();
    }
}
