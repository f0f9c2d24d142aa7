package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the offices of units: one holder each, dated, with a deputy (2.5.4). */
@Service
public class Offices {

    private final OfficeTerms terms;
    private final RegisterChange change;
    private final Directory directory;

    Offices(OfficeTerms terms, RegisterChange change, Directory directory) {
        this.terms = terms;
        this.change = change;
        this.directory = directory;
    }

    /** Whether the actor gives this office: human resources any, a unit's head those that the unit names itself (2.5.4). */
    public boolean mayAppoint(Actor actor, Unit unit, Office office) {
        return actor.has(Role.HR) || (office.demanded() && actor.id().equals(unit.head()));
    }

    /** Gives the office to a person; whoever held it holds it no longer. */
    @Transactional
    public void appoint(Actor actor, UnitId id, Office office, PersonId who) {
        Snapshot now = change.begin();
        Unit unit = allowed(now, actor, id, office);
        Person person = fit(now, unit, office, who);
        if (who.equals(office.holder(unit))) throw new Refusal(OrganisationReason.HOLDS_IT_ALREADY, person.name());
        if (deputy(id, office).filter(who::equals).isPresent()) terms.endDeputy(id, office);
        terms.hold(id, office, who);
        change.end(actor, "appointed." + office, who, actor.name(), person.name(), unit.label());
    }

    /** Takes the office from whoever holds it; until somebody is appointed it is vacant. */
    @Transactional
    public void vacate(Actor actor, UnitId id, Office office) {
        Snapshot now = change.begin();
        Unit unit = allowed(now, actor, id, office);
        PersonId holder = office.holder(unit);
        if (holder == null) throw new Refusal(OrganisationReason.VACANT);
        terms.hold(id, office, null);
        change.end(actor, "vacated." + office, holder, actor.name(), name(now, holder), unit.label());
    }

    /** Names who stands in for the holder, in place of any deputy before. */
    @Transactional
    public void nameDeputy(Actor actor, UnitId id, Office office, PersonId who) {
        Snapshot now = change.begin();
        Unit unit = allowed(now, actor, id, office);
        Person person = fit(now, unit, office, who);
        if (who.equals(office.holder(unit))
                || deputy(id, office).filter(who::equals).isPresent())
            throw new Refusal(OrganisationReason.HOLDS_IT_ALREADY, person.name());
        terms.endDeputy(id, office);
        terms.beginDeputy(id, office, who);
        change.end(actor, "deputy." + office, who, actor.name(), person.name(), unit.label());
    }

    /** Ends the deputy's term. */
    @Transactional
    public void endDeputy(Actor actor, UnitId id, Office office) {
        Snapshot now = change.begin();
        Unit unit = allowed(now, actor, id, office);
        PersonId deputy = deputy(id, office).orElseThrow(() -> new Refusal(OrganisationReason.VACANT));
        terms.endDeputy(id, office);
        change.end(actor, "deputy-ended." + office, deputy, actor.name(), name(now, deputy), unit.label());
    }

    /** Every term of the unit's offices, the newest first. */
    @Transactional(readOnly = true)
    public List<OfficeTerm> terms(UnitId unit) {
        return terms.of(unit);
    }

    /** The offices that the unit must fill and has not, or has given to somebody whose account is closed (2.5.4). */
    public List<Office> missing(Unit unit) {
        Snapshot now = directory.current();
        return Arrays.stream(Office.values())
                .filter(Office::demanded)
                .filter(office -> Optional.ofNullable(office.holder(unit))
                        .flatMap(now::person)
                        .filter(Person::active)
                        .isEmpty())
                .toList();
    }

    private Optional<PersonId> deputy(UnitId unit, Office office) {
        return terms.of(unit).stream()
                .filter(term -> term.deputy() && term.lasts() && term.office() == office)
                .map(OfficeTerm::person)
                .findFirst();
    }

    private Unit allowed(Snapshot now, Actor actor, UnitId id, Office office) {
        Unit unit = now.get(id);
        if (!mayAppoint(actor, unit, office)) throw new Refusal(OrganisationReason.NOT_YOURS_TO_APPOINT);
        return unit;
    }

    /** Offices go to people at work; but for the leader in charge, to those of the unit or of a unit below it. */
    private static Person fit(Snapshot now, Unit unit, Office office, PersonId who) {
        Person person = now.person(who).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        if (!person.active()) throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        if (office != Office.LEADER_IN_CHARGE && !now.within(person.unit(), unit.id()))
            throw new Refusal(OrganisationReason.NOT_OF_THE_UNIT, person.name(), unit.label());
        return person;
    }

    private static String name(Snapshot now, PersonId id) {
        return now.person(id).map(Person::name).orElse("");
    }
}
