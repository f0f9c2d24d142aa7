package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Approvals;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.ComingPath;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.InitiatorsChoices;
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
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.template.Templates;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes of a submission before it is made, and whom its initiator may choose. */
@Service
public class Foresight {

    private final Templates templates;
    private final Matters matters;
    private final Forms forms;
    private final ComingPath comingPath;
    private final InitiatorsChoices choices;
    private final Paths paths;
    private final Units units;

    Foresight(
            Templates templates,
            Matters matters,
            Forms forms,
            ComingPath comingPath,
            InitiatorsChoices choices,
            Paths paths,
            Units units) {
        this.templates = templates;
        this.matters = matters;
        this.forms = forms;
        this.comingPath = comingPath;
        this.choices = choices;
        this.paths = paths;
        this.units = units;
    }

    /** Somebody who may be chosen. */
    public record Choosable(PersonId id, String name, String unit) {}

    /** The coming path of a new matter, for the form as filled so far and the choices made so far. */
    @Transactional(readOnly = true)
    public List<PathEntry.Coming> ofNew(Actor actor, VersionId version, Sent sent) {
        return coming(templates.version(version).flow(), actor.id(), FormData.empty(), sent);
    }

    /** The coming path of a returned matter that its initiator is about to submit again. */
    @Transactional(readOnly = true)
    public List<PathEntry.Coming> ofReturned(Actor actor, MatterId id, Sent sent) {
        Matter matter = matters.get(actor, id);
        if (!matter.initiator().equals(actor.id())) throw new Refusal(KernelReason.NOT_ALLOWED);
        return coming(templates.version(matter.version()).flow(), actor.id(), matter.form(), sent);
    }

    /** Whom the actor may choose for a node, best fit first. */
    public List<Choosable> choosable(Actor actor, VersionId version, NodeId node, String text) {
        var chart = templates.version(version).flow().chart();
        return choices.search(chart, node, actor.id(), text).stream()
                .map(person -> new Choosable(
                        person.id(), person.name(), units.get(person.unit()).name()))
                .toList();
    }

    private List<PathEntry.Coming> coming(FlowPackage flow, PersonId initiator, FormData before, Sent sent) {
        var start = flow.chart().start();
        FormData filled =
                forms.fill(flow.form(), start.rights(), before, sent.values()).data();
        var flowCase = new Case(initiator, filled, sent.choices());
        return paths.coming(comingPath.after(flow, Set.of(start.id()), flowCase, Approvals.NONE));
    }
}
