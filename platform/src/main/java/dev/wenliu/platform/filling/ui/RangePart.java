package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From one day to another, in one field that counts the days. */
final class RangePart implements FieldPart {

    private final FormLook look;
    private final Ends field;

    RangePart(FormLook look, DatePicker from, DatePicker to, @Nullable JsonNode value) {
        this.look = look;
        this.field = new Ends(from, to);
        from.setManualValidation(true);
        to.setManualValidation(true);
        from.setAriaLabel(look.text("form.ui.range.from"));
        to.setAriaLabel(look.text("form.ui.range.to"));
        from.setPlaceholder(look.text("form.ui.range.from"));
        to.setPlaceholder(look.text("form.ui.range.to"));
        if (value != null) {
            from.setValue(Shape.DATE.value(value.get("from")));
            to.setValue(Shape.DATE.value(value.get("to")));
        }
        follow();
        field.onChange(this::follow);
        from.addValidationStatusChangeListener(change -> complain(unreadable().orElse(null)));
        to.addValidationStatusChangeListener(change -> complain(unreadable().orElse(null)));
    }

    @Override
    public Component component() {
        return field;
    }

    /** Half a range is held too, so that the server says what is missing. */
    @Override
    public @Nullable JsonNode value() {
        ObjectNode range = JsonNodeFactory.instance.objectNode();
        if (field.from.getValue() != null)
            range.put("from", field.from.getValue().toString());
        if (field.to.getValue() != null) range.put("to", field.to.getValue().toString());
        return range.isEmpty() ? null : range;
    }

    @Override
    public void onChange(Runnable action) {
        field.onChange(action);
    }

    @Override
    public void complain(@Nullable String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(sentence != null);
        field.from.setInvalid(sentence != null);
        field.to.setInvalid(sentence != null);
    }

    @Override
    public void focus() {
        boolean lastMissing = field.from.getValue() != null && field.to.getValue() == null;
        Cursor.into(lastMissing ? field.to : field.from);
    }

    @Override
    public Optional<String> unreadable() {
        boolean bad = unreadable(field.from) || unreadable(field.to);
        return bad ? Optional.of(look.text("form.ui.unreadable.date")) : Optional.empty();
    }

    private static boolean unreadable(DatePicker end) {
        return end.isEmpty()
                && end.getDefaultValidator()
                        .apply(end.getValue(), new ValueContext(end))
                        .isError();
    }

    private void follow() {
        LocalDate from = field.from.getValue();
        LocalDate to = field.to.getValue();
        long days = from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
        field.to.setInitialPosition(from);
        field.days.setText(days > 0 ? look.text("form.ui.range.days", days) : "");
        complain(unreadable().orElse(null));
    }

    private static final class Ends extends CustomField<String> {

        private final DatePicker from;
        private final DatePicker to;
        private final Span days = new Span();

        Ends(DatePicker from, DatePicker to) {
            this.from = from;
            this.to = to;
            days.addClassName("wl-quiet");
            var line = new Div(from, new Span("–"), to, days);
            line.addClassName("wl-range");
            add(line);
        }

        void onChange(Runnable action) {
            from.addValueChangeListener(change -> action.run());
            to.addValueChangeListener(change -> action.run());
        }

        @Override
        protected String generateModelValue() {
            return from.getValue() + "/" + to.getValue();
        }

        @Override
        protected void setPresentationValue(@Nullable String value) {
            // the two pickers hold what is shown
        }
    }
}
