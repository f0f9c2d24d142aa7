package dev.wenliu.platform.form;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was filled into a form: one JSON object, field id to value (shapes: {@link BuiltInType}). The reserved member {@code $display} keeps,
 * for fields of plugin types and for people and units, the text that was shown when the value was saved, so that it stays readable when the plugin is gone or
 * somebody has moved; a row of line items has a {@code $display} of its own.
 * The document is copied in and out: a value of this type never changes.
 */
public record FormData(ObjectNode document) {

    /** The reserved member with the display texts of plugin fields. */
    public static final String DISPLAY = "$display";

    public FormData {
        document = document.deepCopy();
    }

    /** A form nobody filled yet. */
    public static FormData empty() {
        return new FormData(JsonNodeFactory.instance.objectNode());
    }

    @Override
    public ObjectNode document() {
        return document.deepCopy();
    }

    /** The value of a field, or null where nothing was filled in. */
    public @Nullable JsonNode value(String field) {
        JsonNode value = document.get(field);
        return value == null || value.isNull() ? null : value.deepCopy();
    }

    /** The value as text; empty where nothing was filled in. */
    public String text(String field) {
        JsonNode value = document.get(field);
        return value == null || value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    /** The stored display text of a plugin field; empty where none was stored. */
    public String display(String field) {
        JsonNode texts = document.get(DISPLAY);
        JsonNode text = texts == null ? null : texts.get(field);
        return text != null && text.isString() ? text.stringValue() : "";
    }
}
