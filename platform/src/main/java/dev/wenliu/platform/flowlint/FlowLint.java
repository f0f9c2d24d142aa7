package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.PrintLayout;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormFacts;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.scripting.Scripts;

/**
 * Checks what the parts of a flow package say, each by itself and together.
 *
 * @param problems takes what is wrong
 * @param scripts tries the scripts that the package brings
 */
public record FlowLint(Problems problems, Scripts scripts) {

    /** Whether the chart holds together: blocks, ways in and out, no loop without a stop. */
    public void chart(Chart chart) {
        new ChartLint(chart, problems).check();
    }

    /** Whether the chart's nodes, conditions and scripts fit the form. */
    public void together(Chart chart, FormSchema form) {
        for (Node node : chart.nodes()) node.rule().ifPresent(rule -> rule(node, rule, form));
        var rights = new RightsLint(chart, form, problems);
        rights.check();
        var empty = new FormFacts(form, FormData.empty().document(), scripts);
        new WayLint(chart, empty, rights, problems).check();
        new ScriptTrial(empty, problems).run();
    }

    /** A rule that looks at the form needs a field that names a person. */
    private void rule(Node node, AssigneeRule rule, FormSchema form) {
        if (!(rule instanceof AssigneeRule.ManagerOf of)) return;
        boolean person = form.field(of.field())
                .filter(field -> field.type().equals(BuiltInType.PERSON.code()))
                .isPresent();
        if (!person) problems.add(FlowPackage.CHART, node.id().value(), "rule.no-person-field", of.field());
    }

    /** Whether the print layout names only what the chart and the form have. */
    public void print(PrintLayout print, Chart chart, FormSchema form) {
        PrintLint.check(print, chart, form, problems);
    }
}
