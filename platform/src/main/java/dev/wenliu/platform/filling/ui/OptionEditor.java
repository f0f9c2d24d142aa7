package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.data.renderer.TextRenderer;
import dev.wenliu.platform.filling.OfferedOptions;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.Option;
import dev.wenliu.plugin.api.OptionQuery;
import dev.wenliu.plugin.api.OptionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A choice among the options that a plugin offers; page by page, as somebody types. A plugin that is away or fails offers nothing. */
final class OptionEditor extends CustomField<JsonNode> {

    private final transient Extensions extensions;
    private final transient ExtensionId id;
    private final transient FieldContext context;
    private final ComboBox<Option> choice = new ComboBox<>();

    OptionEditor(Extensions extensions, ExtensionId id, FieldContext context, Locale locale) {
        this.extensions = extensions;
        this.id = id;
        this.context = context;
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(option -> option.label().in(locale));
        choice.setRenderer(new TextRenderer<>(option -> line(option, locale)));
        choice.setItems(query -> find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        choice.setWidthFull();
        context.onFormChange(() -> choice.getDataProvider().refreshAll());
        add(choice);
    }

    /** The option that a value keeps; empty where the plugin knows none or cannot be asked. */
    static Optional<Option> option(Extensions extensions, ExtensionId id, @Nullable JsonNode value) {
        return OfferedOptions.key(value)
                .flatMap(key -> extensions.tryCall(OptionSource.class, id, source -> source.byKey(key)))
                .flatMap(found -> found);
    }

    @Override
    protected @Nullable JsonNode generateModelValue() {
        Option chosen = choice.getValue();
        return chosen == null ? null : OfferedOptions.value(chosen);
    }

    @Override
    protected void setPresentationValue(@Nullable JsonNode value) {
        choice.setValue(option(extensions, id, value).orElse(null));
    }

    private Stream<Option> find(String text, int offset, int limit) {
        var query = new OptionQuery(text, offset, limit, context);
        return extensions.tryCall(OptionSource.class, id, source -> source.find(query)).orElse(List.of()).stream()
                .limit(limit);
    }

    private static String line(Option option, Locale locale) {
        String hint = option.hint().in(locale);
        return option.label().in(locale) + (hint.isEmpty() ? "" : " · " + hint);
    }
}
