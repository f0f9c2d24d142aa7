package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.kernel.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An amount of money: typed as people like, with or without commas, and written 1,234.50 when they are done. */
final class MoneyPart implements FieldPart {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{0,6})?");

    private final FormLook look;
    private final TextField field;

    MoneyPart(FormLook look, TextField field, @Nullable JsonNode value) {
        this.look = look;
        this.field = field;
        field.setManualValidation(true);
        field.setPrefixComponent(new Span("¥"));
        field.addClassName("wl-amount");
        field.getElement().setAttribute("inputmode", "decimal");
        if (value != null && value.isString()) field.setValue(shown(value.stringValue()));
        field.addValueChangeListener(change -> complain(unreadable().orElse(null)));
        field.addBlurListener(left -> field.setValue(shown(field.getValue())));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable JsonNode value() {
        return amount(field.getValue())
                .map(amount -> JsonNodeFactory.instance.stringNode(amount.toPlainString()))
                .orElse(null);
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
        field.focus();
    }

    @Override
    public Optional<String> unreadable() {
        boolean readable =
                field.getValue().isBlank() || amount(field.getValue()).isPresent();
        return readable ? Optional.empty() : Optional.of(look.text("form.ui.unreadable.money"));
    }

    /** The amount to the cent; what has more digits, or is none, stays as it was typed. */
    private static String shown(String typed) {
        return amount(typed)
                .filter(amount -> amount.stripTrailingZeros().scale() <= 2)
                .map(amount -> new Money(amount).shown())
                .orElse(typed);
    }

    private static Optional<BigDecimal> amount(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,¥]", "");
        return AMOUNT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
