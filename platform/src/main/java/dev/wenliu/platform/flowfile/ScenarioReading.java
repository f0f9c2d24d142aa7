package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flowfile.Scenario.Stop;
import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reads a scenario and checks that its nodes and fields exist. */
final class ScenarioReading {

    private final Chart chart;
    private final FormSchema form;

    ScenarioReading(Chart chart, FormSchema form) {
        this.chart = chart;
        this.form = form;
    }

    Scenario read(String file, ObjectNode object, Problems problems) {
        var part = new JsonCursor(file, "", object, problems).format();
        ObjectNode filled = part.free("form");
        var scenario = new Scenario(
                file,
                part.label("title"),
                part.text("initiator"),
                new FormData(filled),
                part.has("choices") ? stops(part, "choices") : List.of(),
                stops(part, "path"));
        part.done();
        if (!Names.isLogin(scenario.initiator())) part.problem("rule.login", scenario.initiator());
        if (scenario.path().isEmpty()) part.problem("scenario.no-path");
        filled.propertyStream()
                .filter(member -> form.field(member.getKey()).isEmpty())
                .forEach(member -> part.problem("scenario.field", member.getKey()));
        return scenario;
    }

    private List<Stop> stops(JsonCursor part, String member) {
        return part.objects(member, 200).stream().map(this::stop).toList();
    }

    private Stop stop(JsonCursor stop) {
        var node = new NodeId(stop.text("node"));
        List<String> people = stop.texts("people", 200);
        stop.done();
        if (chart.node(node).isEmpty()) stop.problem("scenario.node", node);
        return new Stop(node, people);
    }
}
