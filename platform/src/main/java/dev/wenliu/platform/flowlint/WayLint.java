package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.form.FormFacts;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Conditions;

/** Checks the conditions of the chart's ways: they fit the form, what they look at can be filled before, and scripts work. */
final class WayLint {

    private final Chart chart;
    private final FormFacts empty;
    private final FormSchema form;
    private final RightsLint rights;
    private final Problems problems;

    WayLint(Chart chart, FormFacts empty, RightsLint rights, Problems problems) {
        this.chart = chart;
        this.empty = empty;
        this.form = empty.schema();
        this.rights = rights;
        this.problems = problems;
    }

    void check() {
        for (Transition way : chart.transitions()) if (way.condition() != null) check(way, way.condition());
    }

    private void check(Transition way, Condition condition) {
        new ConditionLint(form::field, (key, arguments) -> add(way, key, arguments)).check(condition);
        for (String field : Conditions.fields(condition))
            if (form.field(field).isPresent() && !rights.editableBefore(field, way.from()))
                add(way, "condition.never-filled", field);
        tried(way, condition);
    }

    /** Scripts must answer on a form that nobody filled yet, else the coming path could not be shown while somebody fills it. */
    private void tried(Transition way, Condition condition) {
        try {
            Conditions.hold(condition, empty);
        } catch (Refusal fails) {
            problems.add(FlowPackage.CHART, way.id(), fails);
        }
    }

    private void add(Transition way, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, way.id(), key, arguments);
    }
}
