package dev.wenliu.platform.flow;

import dev.wenliu.platform.flow.Condition.Operator;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Decides conditions on filled forms; the same code serves routing and the coming path. */
public final class Conditions {

    private Conditions() {}

    /** Whether the condition holds; a comparison with an empty field never does, except {@code !=}. */
    public static boolean hold(Condition condition, FormSchema form, FormData data) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().allMatch(part -> hold(part, form, data));
            case Condition.Any any -> any.of().stream().anyMatch(part -> hold(part, form, data));
            case Condition.Compare compare -> holds(compare, form, data);
        };
    }

    /** Whether a field of this type can be compared with this operator at all. */
    public static boolean comparable(BuiltInType type, Operator operator) {
        return switch (type) {
            case NUMBER, DATE, DATETIME -> true;
            case TEXT, MULTILINE, CHOICE -> operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
            case LINE_ITEMS -> false;
        };
    }

    /** Whether the text has the shape of a constant of this type. */
    public static boolean constant(BuiltInType type, String text) {
        return order(type, text, text).isPresent();
    }

    private static boolean holds(Condition.Compare compare, FormSchema form, FormData data) {
        String value = data.text(compare.field());
        if (value.isEmpty()) return compare.operator() == Operator.NOT_EQUAL;
        return form.field(compare.field())
                .flatMap(field -> builtIn(field, compare.operator()))
                .flatMap(type -> order(type, value, compare.value()))
                .map(order -> satisfied(compare.operator(), order))
                .orElse(false);
    }

    private static Optional<BuiltInType> builtIn(Field field, Operator operator) {
        return BuiltInType.of(field.type()).filter(type -> comparable(type, operator));
    }

    private static boolean satisfied(Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** How two texts of a type compare; empty where one of them is no value of the type. */
    private static Optional<Integer> order(BuiltInType type, String left, String right) {
        try {
            return switch (type) {
                case NUMBER -> Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
                case DATE -> Optional.of(LocalDate.parse(left).compareTo(LocalDate.parse(right)));
                case DATETIME -> Optional.of(LocalDateTime.parse(left).compareTo(LocalDateTime.parse(right)));
                case TEXT, MULTILINE, CHOICE -> Optional.of(left.compareTo(right));
                case LINE_ITEMS -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException noValue) {
            return Optional.empty();
        }
    }
}
