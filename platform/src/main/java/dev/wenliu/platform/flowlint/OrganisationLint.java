package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.ChoiceRange;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.flow.ProductStep;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Condition.Operand;
import dev.wenliu.platform.rule.Conditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Checks whom and what a package names against the organisation as it is now; for installation and review, not for reading. */
@Service
public class OrganisationLint {

    private final People people;
    private final Units units;
    private final ObjectProvider<ProductStep> steps;

    OrganisationLint(People people, Units units, ObjectProvider<ProductStep> steps) {
        this.people = people;
        this.units = units;
        this.steps = steps;
    }

    /** Persons, units, roles and posts that the package names and the organisation does not have. */
    public List<Problem> problems(FlowPackage flow) {
        var problems = new Problems();
        String owner = flow.definition().ownerUnit();
        if (units.byCode(owner).isEmpty()) problems.add(FlowPackage.DEFINITION, "", "rule.unknown-unit", owner);
        for (String role : flow.definition().starters())
            if (people.withRole(role).isEmpty())
                problems.add(FlowPackage.DEFINITION, "starters", "rule.no-holder", role);
        for (Node node : flow.chart().nodes()) {
            node.rule().ifPresent(rule -> check(node, rule, problems));
            if (node instanceof Node.Step step) step(step, problems);
        }
        departments(flow, problems);
        return problems.all();
    }

    /** A plugin's step waits until the plugin is there; one of the product's own that does not exist would wait for ever. */
    private void step(Node.Step step, Problems problems) {
        String name = step.extension();
        if (name.startsWith(ProductStep.PREFIX)
                && steps.stream().noneMatch(one -> name.equals(ProductStep.PREFIX + one.name())))
            add(problems, step, "chart.unknown-step", name);
    }

    /** Departments with which conditions compare. */
    private void departments(FlowPackage flow, Problems problems) {
        for (Transition way : flow.chart().transitions())
            if (way.condition() != null)
                compared(way.condition(), flow.form()::field)
                        .forEach(code -> problems.add(FlowPackage.CHART, way.id(), "rule.unknown-unit", code));
        for (Field field : flow.form().fields()) {
            for (Condition condition : field.rules().conditions())
                compared(condition, flow.form()::field)
                        .forEach(code -> problems.add(FlowPackage.FORM, field.id(), "rule.unknown-unit", code));
        }
    }

    /** Codes of units that do not exist. */
    private List<String> compared(Condition condition, Function<String, Optional<Field>> fields) {
        return Conditions.comparisons(condition).stream()
                .filter(compare -> fields.apply(compare.field())
                        .filter(field -> field.type().equals(BuiltInType.DEPARTMENT.code()))
                        .isPresent())
                .flatMap(compare -> constants(compare.right()))
                .filter(code -> units.byCode(code).isEmpty())
                .toList();
    }

    private static Stream<String> constants(Operand right) {
        return switch (right) {
            case Operand.Value value -> Stream.of(value.text());
            case Operand.Values values -> values.texts().stream();
            case Operand.Other _, Operand.None _ -> Stream.empty();
        };
    }

    private void check(Node node, AssigneeRule rule, Problems problems) {
        switch (rule) {
            case AssigneeRule.Persons named -> named.logins().forEach(login -> person(node, login, problems));
            case AssigneeRule.RoleHolders holders -> role(node, holders.role(), problems);
            case AssigneeRule.PostHolders holders -> post(node, holders, problems);
            case AssigneeRule.DepartmentHead head -> unit(node, head.unit(), problems);
            case AssigneeRule.LeaderInCharge leader -> unit(node, leader.unit(), problems);
            case AssigneeRule.InitiatorsChoice choice -> range(node, choice.range(), problems);
            case AssigneeRule.InitiatorsManager _,
                    AssigneeRule.Initiator _,
                    AssigneeRule.ManagerOf _,
                    AssigneeRule.OfPlugin _ -> {
                // depend on who starts, and on what the form says
            }
        }
    }

    private void range(Node node, ChoiceRange range, Problems problems) {
        switch (range) {
            case ChoiceRange.Role role -> role(node, role.role(), problems);
            case ChoiceRange.Department department -> unit(node, department.unit(), problems);
            case ChoiceRange.Company _ -> {
                // always there
            }
        }
    }

    private void role(Node node, String role, Problems problems) {
        if (people.withRole(role).isEmpty()) add(problems, node, "rule.no-holder", role);
    }

    private void person(Node node, String login, Problems problems) {
        if (people.byLogin(login).filter(Person::active).isEmpty()) add(problems, node, "rule.unknown-person", login);
    }

    private void post(Node node, AssigneeRule.PostHolders holders, Problems problems) {
        String post = holders.post();
        if (holders.unit().isEmpty()) {
            if (people.all().stream()
                    .noneMatch(person -> person.active() && person.posts().contains(post)))
                add(problems, node, "rule.no-post", post);
            return;
        }
        unit(node, holders.unit(), problems);
        units.byCode(holders.unit())
                .filter(unit -> people.withPost(unit.id(), post).isEmpty())
                .ifPresent(unit -> add(problems, node, "rule.no-post-in", post, unit.name(), unit.nameEn()));
    }

    private void unit(Node node, String code, Problems problems) {
        if (!code.isEmpty() && units.byCode(code).isEmpty()) add(problems, node, "rule.unknown-unit", code);
    }

    private static void add(Problems problems, Node node, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, node.id().value(), key, arguments);
    }
}
