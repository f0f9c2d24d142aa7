package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.Judging.Sent;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.template.Templates;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes of a submission before it is made, and whom its initiator may choose. */
@Service
public class Foresight {

    private final Templates templates;
    private final Matters matters;
    private final Forecast forecast;
    private final Candidates candidates;

    Foresight(Templates templates, Matters matters, Forecast forecast, Candidates candidates) {
        this.templates = templates;
        this.matters = matters;
        this.forecast = forecast;
        this.candidates = candidates;
    }

    /** Somebody who may be chosen. */
    public record Choosable(PersonId id, String name, String unit) {}

    /** The coming path of a new matter, for the form as filled so far and the choices made so far. */
    @Transactional(readOnly = true)
    public List<PathEntry.Coming> ofNew(Actor actor, VersionId version, Sent sent) {
        return forecast.of(templates.version(version).flow(), actor.id(), FormData.empty(), sent);
    }

    /** The coming path of a returned matter that its initiator is about to submit again. */
    @Transactional(readOnly = true)
    public List<PathEntry.Coming> ofReturned(Actor actor, MatterId id, Sent sent) {
        Matter matter = matters.get(actor, id);
        if (!matter.initiator().equals(actor.id())) throw new Refusal(KernelReason.NOT_ALLOWED);
        return forecast.of(templates.version(matter.version()).flow(), actor.id(), matter.form(), sent);
    }

    /** Whom the actor may choose for a node, best fit first. */
    public List<Choosable> choosable(Actor actor, VersionId version, NodeId node, String text) {
        return candidates.search(actor, templates.version(version).flow().chart(), node, text);
    }
}
