package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.round.Works;
import dev.wenliu.platform.template.Templates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers a matter with all that belongs to it, for one reader. */
@Component
class Sight {

    private final Matters matters;
    private final Templates templates;
    private final Rounds rounds;
    private final Acts acts;
    private final Works works;

    Sight(Matters matters, Templates templates, Rounds rounds, Acts acts, Works works) {
        this.matters = matters;
        this.templates = templates;
        this.rounds = rounds;
        this.acts = acts;
        this.works = works;
    }

    /** The matter in the reader's eyes; refuses whoever may not read it as if it did not exist. */
    Seen of(Actor actor, MatterId id) {
        Matter matter = matters.get(actor, id);
        return new Seen(
                actor,
                matter,
                templates.version(matter.version()),
                rounds.all(id),
                acts.of(id),
                matter.state().open() ? works.pending(id) : List.of());
    }
}
