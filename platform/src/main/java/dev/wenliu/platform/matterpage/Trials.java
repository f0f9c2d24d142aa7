package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.Judging.Sent;
import dev.wenliu.platform.matterpage.Foresight.Choosable;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.template.TemplateVersion;
import dev.wenliu.platform.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries the rules of a flow without starting anything: who would decide today if somebody submitted this, and why. Open to those who answer
 * for rules, and to a unit's watchers for the flows that the unit owns (2.4.2, 4.4).
 */
@Service
public class Trials {

    private static final List<String> ANY_FLOW =
            List.of(Role.HR, Role.LEGAL, Role.ADMINISTRATOR, Role.INFORMATION_CENTRE);

    /** What the path says where a rule found nobody. */
    private static final Set<String> FOUND_NOBODY = Set.of("flow.passed.empty", "flow.why.administrator-instead");

    private final Templates templates;
    private final Foresight foresight;
    private final People people;
    private final Units units;

    Trials(Templates templates, Foresight foresight, People people, Units units) {
        this.templates = templates;
        this.foresight = foresight;
        this.people = people;
        this.units = units;
    }

    /** A submission that nobody makes: of this flow, by this person. */
    public record Trial(VersionId version, PersonId initiator) {}

    /**
     * A rule that finds nobody for somebody.
     *
     * @param node where; empty where the way to it cannot be walked at all
     * @param instead what then happens: somebody else signs, the node passes, or the submission is refused
     */
    public record Gap(Person person, Label node, Sentence instead) {}

    /** The flows in force whose rules the actor may try. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> flows(Actor actor) {
        Set<String> owned = units.watchedBy(actor.id()).stream().map(Unit::code).collect(Collectors.toSet());
        boolean any = ANY_FLOW.stream().anyMatch(actor::has);
        return templates.inForce().stream()
                .filter(version ->
                        any || owned.contains(version.flow().definition().ownerUnit()))
                .toList();
    }

    /** The path that the submission would take today; refuses where a node would find nobody. */
    @Transactional(readOnly = true)
    public List<PathEntry.Coming> path(Actor actor, Trial trial, Sent sent) {
        require(actor, trial.version());
        return foresight.ofNew(as(trial.initiator()), trial.version(), sent);
    }

    /** Whom the initiator could choose for a node, best fit first. */
    @Transactional(readOnly = true)
    public List<Choosable> choosable(Actor actor, Trial trial, NodeId node, String text) {
        require(actor, trial.version());
        return foresight.choosable(as(trial.initiator()), trial.version(), node, text);
    }

    /** The rules that find nobody if the same is submitted by any of those at work. */
    @Transactional(readOnly = true)
    public List<Gap> gaps(Actor actor, VersionId version, Sent sent) {
        require(actor, version);
        List<Gap> gaps = new ArrayList<>();
        FlowDefinition definition = templates.version(version).flow().definition();
        for (Person person : people.all()) if (definition.startableBy(person)) gaps.addAll(gaps(person, version, sent));
        return List.copyOf(gaps);
    }

    private List<Gap> gaps(Person person, VersionId version, Sent sent) {
        try {
            return foresight.ofNew(as(person.id()), version, sent).stream()
                    .flatMap(coming -> instead(coming).map(sentence -> new Gap(person, coming.node(), sentence)))
                    .toList();
        } catch (Refusal refusal) {
            return List.of(new Gap(person, Label.of(""), Sentence.of(refusal)));
        }
    }

    private static Stream<Sentence> instead(PathEntry.Coming coming) {
        return Stream.concat(
                        Stream.ofNullable(coming.passes()),
                        coming.signers().stream().map(PathEntry.Signer::why))
                .filter(why -> FOUND_NOBODY.contains(why.key()));
    }

    private void require(Actor actor, VersionId version) {
        if (flows(actor).stream().noneMatch(one -> one.id().equals(version)))
            throw new Refusal(KernelReason.NOT_ALLOWED);
    }

    private Actor as(PersonId id) {
        Person person = people.get(id);
        return new Actor(id, person.name(), person.roles());
    }
}
