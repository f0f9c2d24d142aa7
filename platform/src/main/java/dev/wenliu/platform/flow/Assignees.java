package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.plugin.api.Assignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Resolves assignee rules against the organisation as it is now; frozen people and people who left are never found. */
@Service
public class Assignees {

    /** Roles whose name stands in our texts; a company's own roles are shown by their code. */
    private static final Set<String> NAMED_ROLES = Set.of(
            Role.ADMINISTRATOR,
            Role.INFORMATION_CENTRE,
            Role.HR,
            Role.LEGAL,
            Role.OFFICE,
            Role.INFORMATION_OFFICER,
            Role.AUDITOR,
            Role.DISPATCHER,
            "fleet-manager",
            "finance",
            "cashier",
            "seal-keeper",
            "meeting-service");

    private final People people;
    private final Units units;
    private final PluginRules plugins;

    Assignees(People people, Units units, PluginRules plugins) {
        this.plugins = plugins;
        this.people = people;
        this.units = units;
    }

    /** Whom a node's rule finds, each with the reason, in a stable order; nobody where a node has no rule. */
    public List<Candidate> find(Node node, Case flowCase) {
        return node.rule().map(rule -> find(node.id(), rule, flowCase)).orElse(List.of());
    }

    private List<Candidate> find(NodeId node, AssigneeRule rule, Case flowCase) {
        PersonId initiator = flowCase.initiator();
        return switch (rule) {
            case AssigneeRule.Persons named ->
                unique(named.logins().stream()
                        .map(people::byLogin)
                        .flatMap(Optional::stream)
                        .flatMap(person -> candidate(person, "person")));
            case AssigneeRule.RoleHolders holders -> holders(holders.role());
            case AssigneeRule.PostHolders holders -> postHolders(holders, unit(holders.unit(), initiator));
            case AssigneeRule.DepartmentHead head -> head(unit(head.unit(), initiator), head.unit());
            case AssigneeRule.LeaderInCharge leader -> leader(unit(leader.unit(), initiator), leader.unit());
            case AssigneeRule.InitiatorsManager _ ->
                manager(initiator, "manager").stream().toList();
            case AssigneeRule.ManagerOf of ->
                named(flowCase, of.field()).flatMap(person -> manager(person, "manager-of")).stream()
                        .toList();
            case AssigneeRule.OfPlugin of -> ofPlugin(of, flowCase);
            case AssigneeRule.InitiatorsChoice _ ->
                chosen(people.get(initiator), flowCase.choices().at(node));
            case AssigneeRule.Initiator _ ->
                unique(active(initiator).stream().flatMap(person -> candidate(person, "initiator")));
        };
    }

    /**
     * Who signs an approval node, after the node's policies for empty, self and repeated signers.
     *
     * @param approvedAt who has approved in this matter so far, and the name of the node where
     */
    public Resolution resolve(Node.Approval node, Case flowCase, Map<PersonId, Label> approvedAt) {
        PersonId initiator = flowCase.initiator();
        var found = find(node, flowCase);
        var policies =
                new SigningPolicies(node, initiator, () -> manager(initiator, "manager-instead"), this::administrators);
        return policies.apply(found, approvedAt);
    }

    /** While the plugin is away, or fails, the administrators handle the node; the reason says so. */
    private List<Candidate> ofPlugin(AssigneeRule.OfPlugin rule, Case flowCase) {
        Optional<Assignment> found = plugins.assign(rule, flowCase);
        if (found.isEmpty())
            return unique(people.withRole(Role.ADMINISTRATOR).stream()
                    .flatMap(person -> candidate(person, "module-away", rule.extension())));
        Label why = Label.of(found.get().why().zh(), found.get().why().en());
        return unique(found.get().persons().stream()
                .flatMap(id -> active(new PersonId(id)).stream())
                .flatMap(person -> candidate(person, "module", why)));
    }

    private List<Candidate> chosen(Person initiator, List<PersonId> persons) {
        return unique(persons.stream()
                .flatMap(person -> active(person).stream())
                .flatMap(person -> candidate(person, "chosen", initiator.name())));
    }

    private List<Candidate> holders(String role) {
        String key = NAMED_ROLES.contains(role) ? "role." + role : "role";
        return unique(people.withRole(role).stream().flatMap(person -> candidate(person, key, role)));
    }

    private List<Candidate> postHolders(AssigneeRule.PostHolders holders, Optional<Unit> unit) {
        return unique(unit.stream()
                .flatMap(where -> people.withPost(where.id(), holders.post()).stream()
                        .flatMap(person -> candidate(person, "post", where.name(), holders.post(), where.nameEn()))));
    }

    private List<Candidate> head(Optional<Unit> unit, String code) {
        String key = code.isEmpty() ? "own-head" : "head";
        return unique(unit.stream()
                .flatMap(where -> active(where.head()).stream()
                        .flatMap(person -> candidate(person, key, where.name(), where.nameEn()))));
    }

    /** The leader in charge of a unit is also in charge of what lies below it, unless somebody else is. */
    private List<Candidate> leader(Optional<Unit> unit, String code) {
        String key = code.isEmpty() ? "own-leader" : "leader";
        Optional<Unit> led = unit;
        while (led.isPresent() && led.get().leaderInCharge() == null)
            led = led.map(Unit::parent).map(units::get);
        return unique(led.stream()
                .flatMap(where -> active(where.leaderInCharge()).stream()
                        .flatMap(person -> candidate(person, key, where.name(), where.nameEn()))));
    }

    private static Optional<PersonId> named(Case flowCase, String field) {
        String id = flowCase.form().text(field);
        return id.isEmpty() ? Optional.empty() : Optional.of(new PersonId(Long.parseLong(id)));
    }

    private Optional<Candidate> manager(PersonId initiator, String key) {
        Optional<Person> person = people.find(initiator);
        return person.map(Person::manager)
                .flatMap(this::active)
                .flatMap(manager -> candidate(manager, key, person.get().name()).findFirst());
    }

    private List<Candidate> administrators() {
        return unique(people.withRole(Role.ADMINISTRATOR).stream()
                .flatMap(person -> candidate(person, "administrator-instead")));
    }

    private Optional<Unit> unit(String code, PersonId initiator) {
        return code.isEmpty() ? Optional.of(units.of(initiator)) : units.byCode(code);
    }

    private Optional<Person> active(@Nullable PersonId id) {
        return id == null ? Optional.empty() : people.find(id).filter(Person::active);
    }

    /** A sentence names the person first, then what the rule adds. */
    private static Stream<Candidate> candidate(Person person, String key, Object... more) {
        if (!person.active()) return Stream.empty();
        Object[] arguments =
                Stream.concat(Stream.of(person.name()), Stream.of(more)).toArray();
        return Stream.of(new Candidate(person.id(), person.name(), Sentence.of("flow.why." + key, arguments)));
    }

    private static List<Candidate> unique(Stream<Candidate> candidates) {
        return SigningPolicies.unique(candidates.toList());
    }
}
