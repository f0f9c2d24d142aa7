package dev.wenliu.platform.flow;

import dev.wenliu.platform.flow.AssigneeRule.InitiatorsChoice;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Whom initiators may choose to handle nodes, and whether they chose as the nodes ask. */
@Service
public class InitiatorsChoices {

    /** What the path of a violation begins with that is about a node, whose id follows. */
    public static final String NODE = "node:";

    private final People people;
    private final Units units;
    private final ComingPath comingPath;

    InitiatorsChoices(People people, Units units, ComingPath comingPath) {
        this.people = people;
        this.units = units;
        this.comingPath = comingPath;
    }

    /** Active persons whom the initiator may choose for a node and whose name, login or pinyin contains the text, best first. */
    public List<Person> search(Chart chart, NodeId node, PersonId initiator, String text) {
        return asked(chart, node).stream()
                .flatMap(rule -> people.search(text, Integer.MAX_VALUE).stream()
                        .filter(person -> within(chart.node(node).orElseThrow(), rule, person, initiator)))
                .toList();
    }

    /** The choices that count: at nodes that ask for one, of people who are still there; refuses whoever is outside the range. */
    public Choices lawful(Chart chart, PersonId initiator, Choices wanted) {
        Map<NodeId, List<PersonId>> lawful = new HashMap<>();
        wanted.byNode()
                .forEach((id, persons) -> asked(chart, id).ifPresent(rule -> {
                    Node node = chart.node(id).orElseThrow();
                    List<PersonId> there = persons.stream().filter(this::there).toList();
                    there.forEach(person -> check(node, rule, person, initiator));
                    lawful.put(id, there);
                }));
        return new Choices(lawful);
    }

    /** What is missing or too much on the path that the matter would take now; each path names the node. */
    public List<Violation> violations(FlowPackage flow, Case flowCase) {
        Set<NodeId> start = Set.of(flow.chart().start().id());
        return comingPath.after(flow, start, flowCase, Approvals.NONE).stream()
                .flatMap(coming -> violation(coming).stream())
                .toList();
    }

    private static Optional<Violation> violation(ComingNode coming) {
        Ask ask = coming.ask();
        if (ask == null) return Optional.empty();
        String path = NODE + coming.node().id();
        Label name = coming.node().name();
        if (ask.open()) return Optional.of(new Violation(path, Sentence.of("flow.choice.missing", name, ask.least())));
        if (ask.chosen().size() <= ask.most()) return Optional.empty();
        return Optional.of(new Violation(path, Sentence.of("flow.choice.many", name, ask.most())));
    }

    private static Optional<InitiatorsChoice> asked(Chart chart, NodeId node) {
        return chart.node(node)
                .flatMap(Node::rule)
                .filter(InitiatorsChoice.class::isInstance)
                .map(InitiatorsChoice.class::cast);
    }

    private boolean there(PersonId person) {
        return people.find(person).filter(Person::active).isPresent();
    }

    private void check(Node node, InitiatorsChoice rule, PersonId chosen, PersonId initiator) {
        Person person = people.get(chosen);
        if (!within(node, rule, person, initiator))
            throw new Refusal(FlowReason.OUTSIDE_RANGE, node.name(), person.name());
    }

    /** Frozen people and people who left are in no range; nor is the initiator where the node would not let them sign. */
    private boolean within(Node node, InitiatorsChoice rule, Person person, PersonId initiator) {
        boolean self = person.id().equals(initiator)
                && node instanceof Node.Approval approval
                && approval.signing().whenInitiator() != Node.WhenInitiator.SIGN;
        return person.active()
                && !self
                && switch (rule.range()) {
                    case ChoiceRange.Company _ -> true;
                    case ChoiceRange.Role role -> person.roles().contains(role.role());
                    case ChoiceRange.Department department ->
                        below(
                                person,
                                department.unit().isEmpty()
                                        ? Optional.of(units.of(initiator))
                                        : units.byCode(department.unit()));
                };
    }

    private boolean below(Person person, Optional<Unit> top) {
        Optional<Unit> unit = Optional.of(units.get(person.unit()));
        while (unit.isPresent() && !unit.equals(top))
            unit = unit.map(Unit::parent).map(units::get);
        return unit.isPresent();
    }
}
