package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.flow.FlowDefinition.FlowClass;
import dev.wenliu.platform.flow.FlowDefinition.Secrecy;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowlint.Problems;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code flow.json}. */
final class DefinitionReading {

    private static final int MOST_STARTERS = 20;

    private DefinitionReading() {}

    static FlowDefinition read(ObjectNode object, Problems problems) {
        var part = new JsonCursor(FlowPackage.DEFINITION, "", object, problems).format();
        var definition = new FlowDefinition(
                part.text("code"),
                part.label("title"),
                part.label("purpose"),
                part.text("numbering"),
                part.text("ownerUnit"),
                part.one("class", FlowClass.class),
                part.text("basis"),
                part.number("limitDays", 1, 366).orElse(null),
                part.one("secrecy", Secrecy.class),
                retention(part),
                part.text("icon"),
                part.has("starters") ? new HashSet<>(part.texts("starters", MOST_STARTERS)) : Set.of());
        part.done();
        check(definition, part);
        return definition;
    }

    private static int retention(JsonCursor part) {
        if (!part.has("retentionYears")) part.problem("json.missing", "retentionYears");
        return part.number("retentionYears", 1, 100).orElse(1);
    }

    private static void check(FlowDefinition definition, JsonCursor part) {
        if (!Names.isCode(definition.code())) part.problem("name.code", "code", definition.code());
        if (!Names.isCode(definition.ownerUnit())) part.problem("name.code", "ownerUnit", definition.ownerUnit());
        if (!Names.isCode(definition.icon())) part.problem("name.code", "icon", definition.icon());
        for (String role : definition.starters()) if (!Names.isCode(role)) part.problem("name.code", "starters", role);
        if (!Names.isNumbering(definition.numbering())) part.problem("name.numbering", definition.numbering());
    }
}
