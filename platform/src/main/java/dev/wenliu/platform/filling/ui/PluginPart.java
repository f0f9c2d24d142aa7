package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.OptionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field whose editor a plugin brings. While the plugin is away a ghost stands in its place: the words that were stored, a lock and the
 * reason; the value stays as it is, byte for byte, and the editor comes back by itself.
 */
public final class PluginPart implements FieldPart {

    private final Field field;
    private final ExtensionId id;
    private final FormLook look;
    private final boolean required;
    private final Function<String, @Nullable JsonNode> others;
    private final Div place = new Div();
    private final Div complaint = new Div();
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable CustomField<JsonNode> editor;
    private @Nullable LiveContext context;
    private @Nullable JsonNode value;
    private String words;

    /** The field in its plugin's editor, or as words where the plugin is away. */
    public PluginPart(Field field, boolean required, FormLook look, Held held) {
        this.field = field;
        this.id = ExtensionId.of(field.type());
        this.look = look;
        this.required = required;
        this.others = held.others;
        this.value = held.value;
        this.words = held.words;
        place.addClassName("wl-plugin-field");
        complaint.addClassName("wl-complaint");
        if (!bringEditor()) bringGhost();
    }

    /** What the field holds at first, the words stored for it, and where to ask for other fields. */
    public record Held(@Nullable JsonNode value, String words, Function<String, @Nullable JsonNode> others) {}

    /** The field's plugin started or stopped; other plugins do not matter. */
    public void pluginChanged(String plugin, boolean running) {
        if (!plugin.equals(id.plugin())) return;
        if (!running) bringGhost();
        else if (editor == null) bringEditor();
    }

    /** Another field of the form changed. */
    public void formChanged() {
        if (context == null) return;
        for (Runnable action : context.actions()) ask(type -> run(action));
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public @Nullable JsonNode value() {
        return value;
    }

    @Override
    public void onChange(Runnable action) {
        listeners.add(action);
    }

    @Override
    public void complain(@Nullable String sentence) {
        complaint.setText(sentence == null ? "" : sentence);
        if (editor == null) return;
        editor.setErrorMessage(sentence);
        editor.setInvalid(sentence != null);
    }

    @Override
    public void focus() {
        if (editor == null) place.scrollIntoView();
        else editor.focus();
    }

    private boolean bringEditor() {
        var fresh = new LiveContext(look.locale(), field.config(), others);
        Optional<CustomField<JsonNode>> made = offersOptions()
                ? Optional.of(filled(new OptionEditor(look.tools().extensions(), id, fresh, look.locale())))
                : ask(type -> filled(type.createEditor(fresh)));
        made.ifPresent(custom -> {
            context = fresh;
            editor = custom;
            custom.addValueChangeListener(change -> changed(change.getValue()));
            words = inWords();
            place.removeAll();
            place.add(custom);
        });
        return made.isPresent();
    }

    private CustomField<JsonNode> filled(CustomField<JsonNode> custom) {
        custom.setLabel(look.label(field.label()));
        var help = field.help();
        if (help != null) custom.setHelperText(look.label(help));
        custom.setRequiredIndicatorVisible(required);
        if (value != null) custom.setValue(value.deepCopy());
        return custom;
    }

    private void bringGhost() {
        editor = null;
        context = null;
        place.removeAll();
        var ghost = ReadPart.words(look.label(field.label()), words, value).component();
        var why = new Div(Glyph.LOCK.icon(), new Span(look.text("form.ui.ghost", look.module(id.plugin()))));
        why.addClassName("wl-ghost-why");
        complaint.setText("");
        place.add(ghost, why, complaint);
    }

    private void changed(@Nullable JsonNode fresh) {
        value = fresh == null || fresh.isNull() ? null : fresh.deepCopy();
        words = inWords();
        complain(null);
        listeners.forEach(Runnable::run);
    }

    /** What the field holds, as it is read once its plugin has stopped. */
    private String inWords() {
        JsonNode held = value;
        if (held == null) return "";
        if (offersOptions())
            return OptionEditor.option(look.tools().extensions(), id, held)
                    .map(option -> option.label().in(look.locale()))
                    .orElse(words);
        return ask(type -> type.toDisplayText(held.deepCopy(), look.locale())).orElse(words);
    }

    private boolean offersOptions() {
        return look.tools().extensions().available(OptionSource.class, id);
    }

    private <R> Optional<R> ask(Function<FieldType, R> question) {
        return look.tools().extensions().tryCall(FieldType.class, id, question);
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
