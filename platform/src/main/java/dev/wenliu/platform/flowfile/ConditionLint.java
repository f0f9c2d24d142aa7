package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Condition;
import dev.wenliu.platform.flow.Conditions;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormSchema;
import java.util.Optional;

/** Checks conditions against the form: the field exists, its type can be compared so, and the constant has its shape (D3). */
final class ConditionLint {

    private final Chart chart;
    private final FormSchema form;
    private final RightsLint rights;
    private final Problems problems;

    ConditionLint(Chart chart, FormSchema form, RightsLint rights, Problems problems) {
        this.chart = chart;
        this.form = form;
        this.rights = rights;
        this.problems = problems;
    }

    void check() {
        for (Transition way : chart.transitions()) if (way.condition() != null) check(way, way.condition());
    }

    private void check(Transition way, Condition condition) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(part -> check(way, part));
            case Condition.Any any -> any.of().forEach(part -> check(way, part));
            case Condition.Compare compare -> compare(way, compare);
        }
    }

    private void compare(Transition way, Condition.Compare compare) {
        Optional<Field> field = form.field(compare.field());
        if (field.isEmpty()) {
            add(way, "condition.field", compare.field());
            return;
        }
        Optional<BuiltInType> type = BuiltInType.of(field.get().type());
        if (type.isEmpty() || !Conditions.comparable(type.get(), compare.operator()))
            add(
                    way,
                    "condition.type",
                    compare.field(),
                    field.get().type(),
                    compare.operator().sign());
        else if (!fits(field.get(), type.get(), compare.value()))
            add(way, "condition.value", compare.field(), field.get().type(), compare.value());
        else if (!rights.editableBefore(compare.field(), way.from()))
            add(way, "condition.never-filled", compare.field());
    }

    private static boolean fits(Field field, BuiltInType type, String value) {
        if (value.isEmpty() || !Conditions.constant(type, value)) return false;
        if (type != BuiltInType.CHOICE) return true;
        return field.config()
                .path("options")
                .valueStream()
                .anyMatch(option -> option.path("value").asString("").equals(value));
    }

    private void add(Transition way, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, way.id(), key, arguments);
    }
}
