package dev.wenliu.platform.policy.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.policy.Policies;
import dev.wenliu.platform.policy.Policy;
import dev.wenliu.platform.policy.PolicySetting;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the page of policies shows and does, in the name of whoever looks at it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PolicyDesk {

    private final Policies policies;
    private final Units units;
    private final People people;
    private final CurrentActor current;

    PolicyDesk(Policies policies, Units units, People people, CurrentActor current) {
        this.policies = policies;
        this.units = units;
        this.people = people;
        this.current = current;
    }

    List<Unit> kept() {
        return policies.mayKeep(current.require());
    }

    boolean keeps(Unit unit) {
        return kept().contains(unit);
    }

    /** The unit with the code; else the highest that the reader keeps, or the reader's own. */
    Unit unit(String code) {
        return units.byCode(code)
                .or(() -> kept().stream().findFirst())
                .orElseGet(() -> units.of(current.require().id()));
    }

    Unit unit(UnitId id) {
        return units.get(id);
    }

    List<Unit> find(String text, int most) {
        return units.search(text, most);
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    List<Policies.InForce> of(Unit unit) {
        return policies.of(current.require(), unit);
    }

    List<PolicySetting> below(Unit unit) {
        return policies.below(current.require(), unit);
    }

    void set(Unit unit, Policy policy, int value) {
        policies.set(current.require(), unit.id(), policy, value);
    }

    void clear(Unit unit, Policy policy) {
        policies.clear(current.require(), unit.id(), policy);
    }
}
