package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.FieldType;
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
        return extensions.available(FieldType.class, ExtensionId.of(field.type()));
    }

    @Override
    public Optional<List<Sentence>> complaints(Field field, JsonNode value, FieldContext context) {
        if (value.toString().length() > LARGEST) return Optional.of(List.of(Sentence.of("form.shape")));
        return ask(
                field,
                type -> type.validate(value.deepCopy(), context).stream()
                        .map(text -> Sentence.of("form.plugin", text.zh(), text.en()))
                        .toList());
    }

    @Override
    public Optional<String> display(Field field, JsonNode value) {
        return ask(field, type -> type.toDisplayText(value.deepCopy(), Locale.SIMPLIFIED_CHINESE));
    }

    private <R> Optional<R> ask(Field field, Function<FieldType, R> question) {
        return extensions.tryCall(FieldType.class, ExtensionId.of(field.type()), question);
    }
}
