package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.plugin.api.Absence;
import dev.wenliu.plugin.api.Absences;
import dev.wenliu.plugin.api.Text;
import java.time.Instant;
import java.util.List;

/** Lets one plugin write absences under its own name and read everyone's. */
final class HostAbsences implements Absences {

    private final String plugin;
    private final dev.wenliu.platform.calendar.Absences absences;

    HostAbsences(String plugin, dev.wenliu.platform.calendar.Absences absences) {
        this.plugin = plugin;
        this.absences = absences;
    }

    @Override
    public void write(Absence absence) {
        absences.write(new dev.wenliu.platform.calendar.Absence(
                plugin,
                absence.reference(),
                new PersonId(absence.person()),
                new Label(absence.kind().zh(), absence.kind().en()),
                absence.from(),
                absence.to(),
                absence.atWork()));
    }

    @Override
    public void withdraw(String reference) {
        absences.withdraw(plugin, reference);
    }

    @Override
    public List<Absence> of(long person, Instant from, Instant to) {
        return absences.of(new PersonId(person), from, to).stream()
                .map(one -> new Absence(
                        one.reference(),
                        one.person().value(),
                        new Text(one.kind().zh(), one.kind().en()),
                        one.from(),
                        one.to(),
                        one.atWork()))
                .toList();
    }
}
