package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An editable field of a built-in type: one Vaadin component, whose value is JSON outside.
 *
 * @param <C> the component
 * @param <V> what it holds
 */
final class InputPart<
                C extends
                        Component & InputField<? extends ValueChangeEvent<V>, V> & HasValidationProperties
                                & HasValidator<V>,
                V>
        implements FieldPart {

    private final C field;
    private final Shape<V> shape;
    private final Function<V, Optional<String>> fault;

    InputPart(C field, Shape<V> shape, @Nullable JsonNode json) {
        this(field, shape, json, value -> Optional.empty());
    }

    /** An input that says at once what is wrong with a value that is kept all the same. */
    InputPart(C field, Shape<V> shape, @Nullable JsonNode json, Function<V, Optional<String>> fault) {
        this.field = field;
        this.shape = shape;
        this.fault = fault;
        field.setManualValidation(true);
        V value = shape.value(json);
        if (value != null) {
            field.setValue(value);
            check();
        }
        field.addValueChangeListener(change -> check());
        field.addValidationStatusChangeListener(change -> check());
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable JsonNode value() {
        return shape.json(field.getValue());
    }

    @Override
    public void onChange(Runnable action) {
        field.addValueChangeListener(change -> action.run());
    }

    @Override
    public void complain(@Nullable String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(sentence != null);
    }

    @Override
    public void focus() {
        Cursor.into(field);
    }

    @Override
    public Optional<String> unreadable() {
        ValidationResult result = field.getDefaultValidator().apply(field.getValue(), new ValueContext(field));
        return result.isError() && field.isEmpty()
                ? Optional.of(result.getErrorMessage()).filter(message -> !message.isEmpty())
                : Optional.empty();
    }

    private void check() {
        complain(unreadable().or(() -> fault.apply(field.getValue())).orElse(null));
    }
}
