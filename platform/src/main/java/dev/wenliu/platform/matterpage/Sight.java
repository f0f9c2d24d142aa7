package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.template.Templates;
import org.springframework.stereotype.Component;

/** Gathers a matter with all that belongs to it, for one reader. */
@Component
class Sight {

    private final Matters matters;
    private final Templates templates;
    private final Traces traces;

    Sight(Matters matters, Templates templates, Traces traces) {
        this.matters = matters;
        this.templates = templates;
        this.traces = traces;
    }

    /** The matter in the reader's eyes; refuses whoever may not read it as if it did not exist. */
    Seen of(Actor actor, MatterId id) {
        Matter matter = matters.get(actor, id);
        Traces.Trace trace = traces.of(matter);
        return new Seen(
                actor, matter, templates.version(matter.version()), trace.rounds(), trace.acts(), trace.works());
    }
}
