package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.plugin.api.FieldContext;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What plugins say about the values of their field types; empty answers mean that the plugin cannot be asked now. */
interface PluginFields {

    /** Whether the plugin that brings the field's type is running. */
    boolean running(Field field);

    /** What the plugin finds wrong with a value. */
    Optional<List<Sentence>> complaints(Field field, JsonNode value, FieldContext context);

    /** How the plugin shows a value; kept with it, so that it stays readable without the plugin. */
    Optional<String> display(Field field, JsonNode value);
}
