package dev.wenliu.platform.form;

import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.rule.Kind;
import dev.wenliu.platform.rule.RowFacts;
import dev.wenliu.platform.scripting.Script;
import dev.wenliu.platform.scripting.Scripts;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filled form as rules see it.
 *
 * @param document may still change; rules see it as it is when they are asked
 */
public record FormFacts(FormSchema schema, ObjectNode document, Scripts scripts) implements Facts {

    @Override
    public Kind kind(String field) {
        return schema.field(field).map(Field::kind).orElse(Kind.OPAQUE);
    }

    @Override
    public @Nullable JsonNode value(String field) {
        return document.hasNonNull(field) ? document.get(field) : null;
    }

    @Override
    public JsonNode answer(Script script) {
        return scripts.evaluate(script, new ScriptValues(script).form(schema, document));
    }

    /** One row of line items, with the form around it. */
    public Facts row(Field items, JsonNode row) {
        var kinds = items.columns().stream().collect(Collectors.toMap(Field::id, Field::kind));
        return new RowFacts(
                this,
                kinds,
                row,
                script -> scripts.evaluate(script, new ScriptValues(script).row(schema, document, items, row)));
    }
}
