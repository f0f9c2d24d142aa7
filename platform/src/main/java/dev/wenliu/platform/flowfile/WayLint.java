package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Conditions;

/** Checks the conditions of the chart's ways: they fit the form, and what they look at can be filled before. */
final class WayLint {

    private final Chart chart;
    private final FormSchema form;
    private final RightsLint rights;
    private final Problems problems;

    WayLint(Chart chart, FormSchema form, RightsLint rights, Problems problems) {
        this.chart = chart;
        this.form = form;
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
    }

    private void add(Transition way, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, way.id(), key, arguments);
    }
}
