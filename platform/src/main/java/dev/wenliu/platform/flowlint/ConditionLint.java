package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Condition.Compare;
import dev.wenliu.platform.rule.Condition.Operand;
import java.util.Optional;
import java.util.function.Function;

/** Checks a condition against the fields it may name: they exist, can be compared so, and the constants have their shape (D3). */
final class ConditionLint {

    private final Function<String, Optional<Field>> fields;
    private final Report report;

    /** Where a problem goes. */
    interface Report {
        void problem(String key, Object... arguments);
    }

    ConditionLint(Function<String, Optional<Field>> fields, Report report) {
        this.fields = fields;
        this.report = report;
    }

    void check(Condition condition) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(this::check);
            case Condition.Any any -> any.of().forEach(this::check);
            case Compare compare -> compare(compare);
            case Condition.Scripted scripted ->
                scripted.script().fields().stream()
                        .filter(field -> fields.apply(field).isEmpty())
                        .forEach(field -> report.problem("condition.field", field));
        }
    }

    private void compare(Compare compare) {
        Optional<Field> found = fields.apply(compare.field());
        if (found.isEmpty()) {
            report.problem("condition.field", compare.field());
            return;
        }
        Field field = found.get();
        String sign = compare.operator().sign();
        if (!field.kind().allows(compare.operator()))
            report.problem("condition.type", compare.field(), field.type(), sign);
        else right(field, compare.right());
    }

    private void right(Field field, Operand right) {
        switch (right) {
            case Operand.Value value -> {
                if (!fits(field, value.text())) wrong("condition.value", field, value.text());
            }
            case Operand.Values values ->
                values.texts().stream()
                        .filter(text -> !fits(field, text))
                        .forEach(text -> wrong("condition.several", field, text));
            case Operand.Other other -> other(field, other.field());
            case Operand.None none -> {}
        }
    }

    private void other(Field field, String other) {
        Optional<Field> found = fields.apply(other);
        if (found.isEmpty()) report.problem("condition.field", other);
        else if (other.equals(field.id())) report.problem("condition.itself", other);
        else if (found.get().kind() != field.kind() || !sameType(field, found.get()))
            report.problem("condition.other", field.id(), other);
    }

    private static boolean sameType(Field left, Field right) {
        return switch (left.kind()) {
            case REFERENCE -> left.type().equals(right.type());
            default -> true;
        };
    }

    private static boolean fits(Field field, String value) {
        if (!field.kind().isConstant(value)) return false;
        if (field.type().equals(BuiltInType.PERSON.code())) return false;
        if (!field.type().equals(BuiltInType.CHOICE.code())) return true;
        return field.config()
                .path("options")
                .valueStream()
                .anyMatch(option -> option.path("value").asString("").equals(value));
    }

    private void wrong(String key, Field field, String text) {
        report.problem(key, field.id(), field.type(), text);
    }
}
