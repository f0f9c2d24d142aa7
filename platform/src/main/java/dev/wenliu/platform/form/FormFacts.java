package dev.wenliu.platform.form;

import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.rule.Kind;
import dev.wenliu.platform.scripting.Script;
import dev.wenliu.platform.scripting.Scripts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A filled form as rules see it. */
public record FormFacts(FormSchema schema, FormData data, Scripts scripts) implements Facts {

    @Override
    public Kind kind(String field) {
        return schema.field(field).map(Field::kind).orElse(Kind.OPAQUE);
    }

    @Override
    public @Nullable JsonNode value(String field) {
        return data.value(field);
    }

    @Override
    public JsonNode answer(Script script) {
        return scripts.evaluate(script, new ScriptValues(script).of(schema.fields(), data.document()));
    }
}
