package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands against freezing an account, and against opening it again. */
@Component
class FreezeRule {

    private final ObjectProvider<OpenWork> works;
    private final Rights rights;
    private final Clock clock;

    FreezeRule(ObjectProvider<OpenWork> works, Rights rights, Clock clock) {
        this.works = works;
        this.rights = rights;
        this.clock = clock;
    }

    /** How much waits for the person. */
    int openWork(Person person) {
        return works.stream().mapToInt(work -> work.of(person.id())).sum();
    }

    /** Refuses to freeze somebody for whom work waits. */
    void checkFreeze(Person person) {
        int open = openWork(person);
        if (open > 0) throw new Refusal(RegisterReason.HAND_OVER_FIRST, person.name(), open);
    }

    /** Refuses to let somebody in again whose contract is over, or who may not work with the roles that were kept. */
    void checkUnfreeze(Person person) {
        if (contractOver(person)) throw new Refusal(OrganisationReason.CONTRACT_OVER);
        if (!rights.together(person.roles())) throw new Refusal(RegisterReason.NOT_TOGETHER);
    }

    boolean contractOver(Person person) {
        return person.employment().overOn(LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE));
    }
}
