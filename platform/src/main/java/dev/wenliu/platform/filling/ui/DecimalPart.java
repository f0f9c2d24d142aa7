package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A number or an amount of money, typed as people like; what is no number stays as it was typed, with a sentence. */
final class DecimalPart implements FieldPart {

    private static final int CENTS = 2;

    private final FormLook look;
    private final TextField field;
    private final boolean money;
    private final TypedNumber typed;

    private DecimalPart(FormLook look, TextField field, boolean money, String unit) {
        this.look = look;
        this.field = field;
        this.money = money;
        this.typed = new TypedNumber(unit);
        field.setManualValidation(true);
        field.addClassName("wl-amount");
        field.getElement().setAttribute("inputmode", "decimal");
        field.addValueChangeListener(change -> check());
        field.addBlurListener(left -> field.setValue(tidy(field.getValue())));
    }

    /** A number with the unit that stands behind it; empty: none. */
    static DecimalPart number(FormLook look, TextField field, String unit, @Nullable JsonNode value) {
        if (!unit.isEmpty()) field.setSuffixComponent(new Span(unit));
        return new DecimalPart(look, field, false, unit).holding(value);
    }

    /** An amount of money, written 1,234.50 when whoever types it is done. */
    static DecimalPart money(FormLook look, TextField field, @Nullable JsonNode value) {
        field.setPrefixComponent(new Span("¥"));
        return new DecimalPart(look, field, true, look.text("form.ui.yuan")).holding(value);
    }

    private DecimalPart holding(@Nullable JsonNode value) {
        if (value != null && value.isString()) field.setValue(tidy(value.stringValue()));
        return this;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable JsonNode value() {
        return typed.read(field.getValue())
                .map(number -> JsonNodeFactory.instance.stringNode(number.toPlainString()))
                .orElse(null);
    }

    @Override
    public @Nullable JsonNode begun() {
        JsonNode value = value();
        return value != null || field.isEmpty() ? value : JsonNodeFactory.instance.stringNode(field.getValue());
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
        String text = field.getValue();
        if (text.isBlank() || typed.read(text).isPresent()) return Optional.empty();
        return Optional.of(look.text(money ? "form.ui.unreadable.money" : "form.ui.unreadable.number", start(text)));
    }

    private void check() {
        complain(unreadable().orElse(null));
    }

    /** Numbers plain, money to the cent; what has more digits, or is no number, stays as it was typed. */
    private String tidy(String text) {
        return typed.read(text).map(this::written).orElse(text);
    }

    private String written(BigDecimal number) {
        if (!money) return number.toPlainString();
        boolean toTheCent = number.stripTrailingZeros().scale() <= CENTS;
        return toTheCent ? new Money(number).shown() : number.toPlainString();
    }

    /** Enough of a text to recognise it. */
    private static String start(String text) {
        int most = 20;
        boolean shorter = text.codePointCount(0, text.length()) <= most;
        return shorter ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
