package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.Option;
import dev.wenliu.plugin.api.OptionSource;
import dev.wenliu.plugin.api.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks the plugins that are running in this product. */
@Component
class RunningPluginFields implements PluginFields {

    private static final int LARGEST = 10_000;

    private final Extensions extensions;

    RunningPluginFields(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public boolean running(Field field) {
        return extensions.available(FieldType.class, ExtensionId.of(field.type())) || offersOptions(field);
    }

    @Override
    public Optional<List<Sentence>> complaints(Field field, JsonNode value, FieldContext context) {
        if (value.toString().length() > LARGEST) return Optional.of(List.of(Sentence.of("form.shape")));
        if (offersOptions(field)) return optionComplaints(field, value, context);
        return ask(
                field,
                type -> type.validate(value.deepCopy(), context).stream()
                        .map(RunningPluginFields::said)
                        .toList());
    }

    @Override
    public Optional<String> display(Field field, JsonNode value) {
        if (offersOptions(field))
            return option(field, value).map(option -> option.label().zh());
        return ask(field, type -> type.toDisplayText(value.deepCopy(), Locale.SIMPLIFIED_CHINESE));
    }

    /** Whether the type is no editor of the plugin's own but a source of options to choose from. */
    private boolean offersOptions(Field field) {
        return extensions.available(OptionSource.class, ExtensionId.of(field.type()));
    }

    private Optional<List<Sentence>> optionComplaints(Field field, JsonNode value, FieldContext context) {
        Optional<String> key = OfferedOptions.key(value);
        if (key.isEmpty()) return Optional.of(List.of(Sentence.of("form.shape")));
        if (option(field, value).isEmpty()) return Optional.of(List.of(Sentence.of("form.option-unknown")));
        return extensions
                .tryCall(OptionSource.class, ExtensionId.of(field.type()), source -> source.refusal(key.get(), context))
                .map(refused -> refused.stream().map(RunningPluginFields::said).toList());
    }

    private Optional<Option> option(Field field, JsonNode value) {
        return OfferedOptions.key(value)
                .flatMap(key -> extensions.tryCall(
                        OptionSource.class, ExtensionId.of(field.type()), source -> source.byKey(key)))
                .flatMap(found -> found);
    }

    private static Sentence said(Text text) {
        return Sentence.of("form.plugin", text.zh(), text.en());
    }

    private <R> Optional<R> ask(Field field, Function<FieldType, R> question) {
        return extensions.tryCall(FieldType.class, ExtensionId.of(field.type()), question);
    }
}
