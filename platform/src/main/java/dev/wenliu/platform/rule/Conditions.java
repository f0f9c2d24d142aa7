package dev.wenliu.platform.rule;

import dev.wenliu.platform.rule.Condition.Compare;
import dev.wenliu.platform.rule.Condition.Operand;
import dev.wenliu.platform.rule.Condition.Operator;
import dev.wenliu.platform.scripting.Script;
import dev.wenliu.platform.scripting.ScriptReason;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decides conditions on filled forms; the same code serves forms, routing and the coming path. */
public final class Conditions {

    private Conditions() {}

    /** Whether the condition holds; a comparison with an empty field never does, except {@code !=}; refuses where a script fails. */
    public static boolean hold(Condition condition, Facts facts) {
        return verdict(condition, facts) == Verdict.YES;
    }

    /** Whether the condition is broken: what cannot be said yet, because a compared field is empty, breaks nothing. */
    public static boolean broken(Condition condition, Facts facts) {
        return verdict(condition, facts) == Verdict.NO;
    }

    /** All comparisons of the tree. */
    public static List<Compare> comparisons(Condition condition) {
        return switch (condition) {
            case Condition.All all -> comparisons(all.of());
            case Condition.Any any -> comparisons(any.of());
            case Compare compare -> List.of(compare);
            case Condition.Scripted scripted -> List.of();
        };
    }

    /** The fields that the condition looks at. */
    public static Set<String> fields(Condition condition) {
        Set<String> fields = new LinkedHashSet<>();
        collect(condition, fields);
        return Collections.unmodifiableSet(fields);
    }

    private static void collect(Condition condition, Set<String> fields) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(part -> collect(part, fields));
            case Condition.Any any -> any.of().forEach(part -> collect(part, fields));
            case Compare compare -> {
                fields.add(compare.field());
                if (compare.right() instanceof Operand.Other other) fields.add(other.field());
            }
            case Condition.Scripted scripted -> fields.addAll(scripted.script().fields());
        }
    }

    private static List<Compare> comparisons(List<Condition> parts) {
        return parts.stream().flatMap(part -> comparisons(part).stream()).toList();
    }

    /** In the order in which the weakest decides {@code all} and the strongest {@code any}. */
    private enum Verdict {
        NO,
        OPEN,
        YES;

        static Verdict of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    private static Verdict verdict(Condition condition, Facts facts) {
        return switch (condition) {
            case Condition.All all ->
                verdicts(
                        all.of(),
                        facts,
                        list -> list.stream().min(Verdict::compareTo).orElse(Verdict.YES));
            case Condition.Any any ->
                verdicts(
                        any.of(),
                        facts,
                        list -> list.stream().max(Verdict::compareTo).orElse(Verdict.NO));
            case Compare compare -> verdict(compare, facts);
            case Condition.Scripted scripted -> verdict(scripted.script(), facts);
        };
    }

    private static Verdict verdict(Script script, Facts facts) {
        JsonNode answer = facts.answer(script);
        if (!answer.isBoolean()) throw script.refusal(ScriptReason.NOT_YES_OR_NO);
        return Verdict.of(answer.booleanValue());
    }

    private static Verdict verdicts(List<Condition> parts, Facts facts, Function<List<Verdict>, Verdict> together) {
        return together.apply(parts.stream().map(part -> verdict(part, facts)).toList());
    }

    private static Verdict verdict(Compare compare, Facts facts) {
        Kind kind = facts.kind(compare.field());
        String left = text(facts.value(compare.field()));
        return switch (compare.operator()) {
            case FILLED -> Verdict.of(!left.isEmpty());
            case EMPTY -> Verdict.of(left.isEmpty());
            default -> relation(kind, left, compare, facts);
        };
    }

    private static Verdict relation(Kind kind, String left, Compare compare, Facts facts) {
        List<String> right = right(compare.right(), facts);
        if (left.isEmpty() || right.isEmpty())
            return compare.operator() == Operator.NOT_EQUAL ? Verdict.YES : Verdict.OPEN;
        if (!kind.allows(compare.operator())) return Verdict.NO;
        if (compare.operator() == Operator.IN) return Verdict.of(right.contains(left));
        return kind.order(left, right.getFirst())
                .map(order -> Verdict.of(satisfied(compare.operator(), order)))
                .orElse(Verdict.NO);
    }

    private static List<String> right(Operand operand, Facts facts) {
        return switch (operand) {
            case Operand.Value value -> List.of(value.text());
            case Operand.Values values -> values.texts();
            case Operand.Other other -> {
                String text = text(facts.value(other.field()));
                yield text.isEmpty() ? List.of() : List.of(text);
            }
            case Operand.None none -> List.of();
        };
    }

    private static boolean satisfied(Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case IN, FILLED, EMPTY -> false;
        };
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return "";
        if (value.isContainer()) return value.isEmpty() ? "" : value.toString();
        return value.asString("");
    }
}
