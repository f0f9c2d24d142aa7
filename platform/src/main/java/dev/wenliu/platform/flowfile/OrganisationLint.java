package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import java.util.List;
import org.springframework.stereotype.Service;

/** Checks whom and what a package names against the organisation as it is now; for installation and review, not for reading. */
@Service
public class OrganisationLint {

    private final People people;
    private final Units units;

    OrganisationLint(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** Persons, units, roles and posts that the package names and the organisation does not have. */
    public List<Problem> problems(FlowPackage flow) {
        var problems = new Problems();
        String owner = flow.definition().ownerUnit();
        if (units.byCode(owner).isEmpty()) problems.add(FlowPackage.DEFINITION, "", "rule.unknown-unit", owner);
        for (Node node : flow.chart().nodes()) {
            if (node instanceof Node.Approval approval)
                check(node, approval.signing().rule(), problems);
            if (node instanceof Node.Cc cc) check(node, cc.to(), problems);
        }
        return problems.all();
    }

    private void check(Node node, AssigneeRule rule, Problems problems) {
        switch (rule) {
            case AssigneeRule.Persons named -> named.logins().forEach(login -> person(node, login, problems));
            case AssigneeRule.RoleHolders holders -> {
                if (people.withRole(holders.role()).isEmpty()) add(problems, node, "rule.no-holder", holders.role());
            }
            case AssigneeRule.PostHolders holders -> post(node, holders, problems);
            case AssigneeRule.DepartmentHead head -> unit(node, head.unit(), problems);
            case AssigneeRule.LeaderInCharge leader -> unit(node, leader.unit(), problems);
            case AssigneeRule.InitiatorsManager _, AssigneeRule.Initiator _ -> {
                // depend on who starts
            }
        }
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
                .ifPresent(unit -> add(problems, node, "rule.no-post-in", post, unit.name()));
    }

    private void unit(Node node, String code, Problems problems) {
        if (!code.isEmpty() && units.byCode(code).isEmpty()) add(problems, node, "rule.unknown-unit", code);
    }

    private static void add(Problems problems, Node node, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, node.id().value(), key, arguments);
    }
}
