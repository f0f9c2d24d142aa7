package dev.wenliu.platform.filling.ui;

import dev.wenliu.plugin.api.FieldContext;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plugin's editor may know of the form on the screen. It dies with the editor, so that nothing holds the plugin's actions. */
final class LiveContext implements FieldContext {

    private final Locale locale;
    private final ObjectNode config;
    private final Function<String, @Nullable JsonNode> others;
    private final List<Runnable> actions = new CopyOnWriteArrayList<>();

    LiveContext(Locale locale, ObjectNode config, Function<String, @Nullable JsonNode> others) {
        this.locale = locale;
        this.config = config;
        this.others = others;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public ObjectNode config() {
        return config.deepCopy();
    }

    @Override
    public @Nullable JsonNode other(String fieldId) {
        JsonNode value = others.apply(fieldId);
        return value == null ? null : value.deepCopy();
    }

    @Override
    public void onFormChange(Runnable action) {
        actions.add(action);
    }

    /** What the editor wants to do when the form changed. */
    List<Runnable> actions() {
        return actions;
    }
}
