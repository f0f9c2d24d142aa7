package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.ChartVocabulary.OURS;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Condition.Operand;
import dev.wenliu.platform.rule.Condition.Operator;
import dev.wenliu.platform.scripting.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the condition tree of a transition. */
final class ConditionReading {

    private static final int DEEPEST = 8;

    private final String transition;
    private final Label place;
    private final Problems problems;

    ConditionReading(XmlElement transition, Problems problems) {
        this.transition = transition.attribute("id");
        this.place = Label.of(transition.attribute("name").isBlank() ? this.transition : transition.attribute("name"));
        this.problems = problems;
    }

    /** The one condition inside the element. */
    Optional<Condition> read(XmlElement holder) {
        List<Condition> inside = inside(holder, 0);
        if (inside.size() == 1) return Optional.of(inside.getFirst());
        problems.add(FlowPackage.CHART, transition, "condition.one", inside.size());
        return Optional.empty();
    }

    private List<Condition> inside(XmlElement holder, int depth) {
        if (depth > DEEPEST) {
            problems.add(FlowPackage.CHART, transition, "condition.deep", DEEPEST);
            return List.of();
        }
        List<Condition> parts = new ArrayList<>();
        for (XmlElement child : holder.children())
            if (child.namespace().equals(OURS)) parts.add(condition(child, depth));
        return parts;
    }

    private Condition condition(XmlElement element, int depth) {
        return switch (element.name()) {
            case "all" -> new Condition.All(several(element, depth));
            case "any" -> new Condition.Any(several(element, depth));
            case "script" -> new Condition.Scripted(new Script(place, element.text()));
            default -> compare(element);
        };
    }

    private List<Condition> several(XmlElement element, int depth) {
        List<Condition> parts = inside(element, depth + 1);
        if (parts.isEmpty()) problems.add(FlowPackage.CHART, transition, "condition.none", element.name());
        return parts;
    }

    private Condition compare(XmlElement element) {
        Operator operator = operator(element);
        return new Condition.Compare(element.attribute("field"), operator, right(element, operator));
    }

    private Operand right(XmlElement element, Operator operator) {
        String value = element.attribute("value");
        String other = element.attribute("other");
        boolean fits = switch (operator.takes()) {
            case ONE -> value.isEmpty() != other.isEmpty();
            case SEVERAL -> !value.isBlank() && other.isEmpty();
            case NOTHING -> value.isEmpty() && other.isEmpty();
        };
        if (!fits)
            problems.add(
                    FlowPackage.CHART,
                    transition,
                    "condition.right-" + JsonCursor.code(operator.takes()),
                    operator.sign());
        return switch (operator.takes()) {
            case ONE -> other.isEmpty() ? new Operand.Value(value) : new Operand.Other(other);
            case SEVERAL -> new Operand.Values(List.of(value.strip().split("\\s+")));
            case NOTHING -> new Operand.None();
        };
    }

    private Operator operator(XmlElement element) {
        String sign = element.attribute("operator");
        for (Operator operator : Operator.values()) if (operator.sign().equals(sign)) return operator;
        problems.add(FlowPackage.CHART, transition, "condition.operator", sign);
        return Operator.EQUAL;
    }
}
