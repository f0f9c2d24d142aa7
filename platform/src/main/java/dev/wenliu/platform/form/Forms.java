package dev.wenliu.platform.form;

import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.scripting.Scripts;
import java.util.Locale;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates filled forms on the server: field rights, shapes and limits and what plugins say about their fields. */
@Service
public class Forms {

    private final Filling.Sources sources;
    private final Scripts scripts;

    Forms(PluginFields plugins, FileSource files, Scripts scripts) {
        this.sources = new Filling.Sources(plugins, files);
        this.scripts = scripts;
    }

    /**
     * Takes over what may be edited, keeps the rest as it was and lists every violation. A forged value of a read-only or hidden field changes
     * nothing, and neither does a field that was not submitted; JSON null empties one. A value without the shape of its type is not taken over,
     * one that only breaks a limit is.
     */
    public Filled fill(FormSchema schema, FieldRights rights, FormData before, Submitted submitted) {
        return new Filling(schema, rights, before, submitted, sources).fill();
    }

    /** The same for values of nobody in particular, who has no uploads. */
    public Filled fill(FormSchema schema, FieldRights rights, FormData before, ObjectNode values) {
        return fill(schema, rights, before, new Submitted(values, null));
    }

    /** A filled form as rules see it. */
    public Facts facts(FormSchema schema, FormData data) {
        return new FormFacts(schema, data, scripts);
    }

    /** What somebody with these rights may see: hidden values and hidden columns are gone. */
    public FormData visible(FormSchema schema, FieldRights rights, FormData data) {
        ObjectNode all = data.document();
        ObjectNode seen = all.objectNode();
        ObjectNode displays = all.objectNode();
        for (Field field : schema.fields()) {
            JsonNode value = all.get(field.id());
            if (value == null || rights.of(field.id()) == FieldAccess.HIDDEN) continue;
            if (value instanceof ArrayNode rows && !field.columns().isEmpty()) columns(field, rights, rows);
            seen.set(field.id(), value);
            if (!data.display(field.id()).isEmpty()) displays.put(field.id(), data.display(field.id()));
        }
        if (!displays.isEmpty()) seen.set(FormData.DISPLAY, displays);
        return new FormData(seen);
    }

    /** The text that stands for a value where people read it: choice labels, dates, plugin display texts; empty for an empty field. */
    public String display(Field field, FormData data, Locale locale) {
        JsonNode value = data.value(field.id());
        if (value == null) return "";
        String stored = data.display(field.id());
        return stored.isEmpty() ? Displays.text(field, value, locale) : stored;
    }

    /** The text that stands for the value of a column in one row; empty for an empty cell. */
    public String display(Field column, JsonNode row, Locale locale) {
        return row.hasNonNull(column.id()) ? Displays.text(column, row.get(column.id()), locale) : "";
    }

    /** The form after a delta of {@link Filled}. */
    public FormData with(FormData before, ObjectNode delta) {
        return new FormData(Deltas.apply(before.document(), delta));
    }

    private static void columns(Field items, FieldRights rights, ArrayNode rows) {
        for (JsonNode element : rows) {
            if (!(element instanceof ObjectNode row)) continue;
            for (Field column : items.columns())
                if (rights.of(items.id(), column.id()) == FieldAccess.HIDDEN) row.remove(column.id());
        }
    }
}
