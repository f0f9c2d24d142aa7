package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.register.BulkChange;
import dev.wenliu.platform.register.BulkRegister;
import dev.wenliu.platform.register.PostRights;
import dev.wenliu.platform.register.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Works out what a workbook would do, or what is wrong with it. */
@Component
class Planning {

    private final BulkRegister register;
    private final PostRights template;
    private final Rights rights;
    private final RosterWords words;
    private final Clock clock;

    Planning(BulkRegister register, PostRights template, Rights rights, RosterWords words, Clock clock) {
        this.register = register;
        this.template = template;
        this.rights = rights;
        this.words = words;
        this.clock = clock;
    }

    RosterPlan plan(Actor actor, RosterFile file, Snapshot now) {
        var ground = new Ground(now, register.managers(actor), LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE));
        RosterProblems problems = file.problems();
        var units = new UnitCheck(ground, words, problems);
        var persons = new PersonCheck(ground, words, new PostCheck(template.all(), rights), problems);
        if (file.whole()) {
            units.identify(file.units());
            persons.identify(file.persons());
            List<WantedUnit> wantedUnits = units.check(file.units());
            List<WantedPerson> wantedPersons = persons.check(file.persons());
            if (problems.count() == 0) return new Differences(ground).plan(wantedUnits, wantedPersons);
        }
        return refused(problems);
    }

    private static RosterPlan refused(RosterProblems problems) {
        var nothing =
                new BulkChange(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new RosterPlan(nothing, List.of(), 0, problems.sorted(), problems.count());
    }
}
