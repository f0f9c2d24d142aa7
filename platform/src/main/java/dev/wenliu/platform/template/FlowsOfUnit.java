package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.ChoiceRange;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.register.UnitOwner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Flows in force that a unit owns, or in which its people sign, keep it from being closed. */
@Component
class FlowsOfUnit implements UnitOwner {

    private final Templates templates;

    FlowsOfUnit(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int owns(Unit unit) {
        return (int) templates.inForce().stream()
                .filter(version -> concerns(version.flow(), unit.code()))
                .count();
    }

    private static boolean concerns(FlowPackage flow, String unit) {
        return flow.definition().ownerUnit().equals(unit)
                || flow.chart().nodes().stream()
                        .map(Node::rule)
                        .flatMap(Optional::stream)
                        .anyMatch(rule -> unit(rule).equals(unit));
    }

    /** The unit that a rule names; empty where it names none. */
    private static String unit(AssigneeRule rule) {
        return switch (rule) {
            case AssigneeRule.PostHolders holders -> holders.unit();
            case AssigneeRule.DepartmentHead head -> head.unit();
            case AssigneeRule.LeaderInCharge leader -> leader.unit();
            case AssigneeRule.InitiatorsChoice choice ->
                choice.range() instanceof ChoiceRange.Department department ? department.unit() : "";
            case AssigneeRule.Persons _,
                    AssigneeRule.RoleHolders _,
                    AssigneeRule.InitiatorsManager _,
                    AssigneeRule.ManagerOf _,
                    AssigneeRule.OfPlugin _,
                    AssigneeRule.Initiator _ -> "";
        };
    }
}
