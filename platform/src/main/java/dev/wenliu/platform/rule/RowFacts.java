package dev.wenliu.platform.rule;

import dev.wenliu.platform.scripting.Script;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row of line items as rules see it: the cells of the row, and around them the fields of the form, which a cell of the same name covers.
 *
 * @param columns kinds of the row's columns
 * @param answers what a script answers in this row
 */
public record RowFacts(Facts form, Map<String, Kind> columns, JsonNode row, Function<Script, JsonNode> answers)
        implements Facts {

    public RowFacts {
        columns = Map.copyOf(columns);
    }

    @Override
    public Kind kind(String field) {
        Kind kind = columns.get(field);
        return kind == null ? form.kind(field) : kind;
    }

    @Override
    public @Nullable JsonNode value(String field) {
        if (!columns.containsKey(field)) return form.value(field);
        return row.hasNonNull(field) ? row.get(field) : null;
    }

    @Override
    public JsonNode answer(Script script) {
        return answers.apply(script);
    }
}
