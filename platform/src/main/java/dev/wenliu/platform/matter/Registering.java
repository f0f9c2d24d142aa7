package dev.wenliu.platform.matter;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.template.TemplateVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Gives a matter that begins its number, its title and the time by which it should end. */
@Component
class Registering {

    private final Numbers numbers;
    private final Titles titles;
    private final Deadlines deadlines;
    private final Clock clock;

    Registering(Numbers numbers, Titles titles, Deadlines deadlines, Clock clock) {
        this.numbers = numbers;
        this.titles = titles;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Matter register(TemplateVersion version, PersonId initiator, Judging.Judged judged) {
        FlowPackage flow = version.flow();
        FormData form = judged.filled().data();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Matter(
                MatterId.fresh(),
                version.id(),
                numbers.next(flow.definition().numbering()),
                titles.of(flow, initiator, form),
                MatterState.RUNNING,
                initiator,
                form,
                judged.choices(),
                at,
                deadlines.of(flow.definition(), at),
                null);
    }
}
