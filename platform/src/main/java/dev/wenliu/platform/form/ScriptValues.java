package dev.wenliu.platform.form;

import dev.wenliu.platform.rule.Kind;
import dev.wenliu.platform.scripting.Script;
import dev.wenliu.platform.scripting.ScriptReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A form as a script sees it: every field, empty ones as null, decimals as numbers as long as JavaScript counts them exactly. */
final class ScriptValues {

    /** A decimal of so many digits survives the way into a double and back. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final int EXACT = 15;

    private final Script script;

    ScriptValues(Script script) {
        this.script = script;
    }

    /** The whole form. */
    ObjectNode form(FormSchema schema, JsonNode document) {
        return given(cells(schema.fields(), document));
    }

    /** A row of line items, with the fields of the form that are no line items. */
    ObjectNode row(FormSchema schema, JsonNode document, Field items, JsonNode row) {
        List<Field> around = schema.fields().stream()
                .filter(field -> field.kind() != Kind.ROWS)
                .toList();
        ObjectNode given = given(cells(around, document));
        given.set("row", cells(items.columns(), row));
        return given;
    }

    private static ObjectNode given(ObjectNode form) {
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        given.set("form", form);
        return given;
    }

    private ObjectNode cells(List<Field> fields, JsonNode holder) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) values.set(field.id(), value(field, holder.get(field.id())));
        return values;
    }

    private JsonNode value(Field field, @Nullable JsonNode value) {
        if (field.kind() == Kind.ROWS) return rows(field, value);
        if (value == null || value.isNull()) return JsonNodeFactory.instance.nullNode();
        return field.kind() == Kind.NUMBER ? number(field, value) : value.deepCopy();
    }

    private ArrayNode rows(Field items, @Nullable JsonNode rows) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        if (rows != null) rows.forEach(row -> values.add(cells(items.columns(), row)));
        return values;
    }

    private JsonNode number(Field field, JsonNode value) {
        if (!DECIMAL.matcher(value.asString("")).matches()) return JsonNodeFactory.instance.nullNode();
        var number = new BigDecimal(value.asString());
        if (number.stripTrailingZeros().precision() > EXACT)
            throw script.refusal(ScriptReason.TOO_MANY_DIGITS, field.label().zh());
        return JsonNodeFactory.instance.numberNode(number);
    }
}
