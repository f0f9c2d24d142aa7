package dev.wenliu.plugin.api;

import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import java.util.Locale;
import org.pf4j.ExtensionPoint;
import tools.jackson.databind.JsonNode;

/** A kind of form field that a plugin adds; forms name it {@code <plugin>:<name>}. Values are JSON and belong to the host. */
public interface FieldType extends ExtensionPoint {

    /** What the host must know to list the type. */
    Descriptor descriptor();

    /** Builds an editor; an empty field has the value null. The host sets label, required mark, read-only state and errors. */
    CustomField<JsonNode> createEditor(FieldContext context);

    /** The value as people read it; stored with the value, so that it stays readable without the plugin. */
    String toDisplayText(JsonNode value, Locale locale);

    /** What is wrong with a value when a form is submitted; empty when it is sound. Called on the server, never trusted to the browser. */
    List<Text> validate(JsonNode value, FieldContext context);

    /**
     * How a type is listed.
     *
     * @param name local name, unique in the plugin, stable for ever
     * @param title what the designer calls it
     * @param icon name of a Vaadin icon
     */
    record Descriptor(String name, Text title, String icon) {}
}
