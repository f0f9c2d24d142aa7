package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.TextLength;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Builds the input for a field of a built-in type. */
public final class Inputs {

    private static final int PAUSE_IN_TYPING = 400;
    private static final int MOST_RADIO_BUTTONS = 4;
    private static final int MOST_LINES = 12;
    private static final Duration STEP = Duration.ofMinutes(30);

    private final FormLook look;
    private final boolean cell;

    /** Inputs for a form, or for the cells of a table, where there is less room. */
    public Inputs(FormLook look, boolean cell) {
        this.look = look;
        this.cell = cell;
    }

    /** An input for the field that holds the value. */
    public FieldPart input(Field field, BuiltInType type, @Nullable JsonNode value) {
        return switch (type) {
            case TEXT, FORMULA, ATTACHMENT, LINE_ITEMS ->
                new InputPart<>(line(), Shape.TEXT, value, text -> tooLong(field, text));
            case MULTILINE -> new InputPart<>(area(field), Shape.TEXT, value, text -> tooLong(field, text));
            case NUMBER ->
                DecimalPart.number(look, line(), look.label(field.config().path("unit")), value);
            case MONEY -> DecimalPart.money(look, line(), value);
            case DATE_RANGE -> new RangePart(look, date(), date(), value);
            case PERSON, DEPARTMENT -> {
                var pickers = new Pickers(look);
                yield new InputPart<>(pickers.of(type), pickers.shape(type), value);
            }
            case DATE -> new InputPart<>(date(), Shape.DATE, value);
            case DATETIME -> new InputPart<>(moment(), Shape.DATETIME, value);
            case CHOICE -> choice(field, value);
        };
    }

    private static TextField line() {
        return waiting(new TextField());
    }

    /** Nothing that was pasted is cut off: it stays, and is too long. */
    private Optional<String> tooLong(Field field, String text) {
        return TextLength.complaint(field, text.strip()).map(look::sentence);
    }

    private TextArea area(Field field) {
        var area = waiting(new TextArea());
        area.setMaxRows(MOST_LINES);
        area.setMinRows(cell ? 1 : field.config().path("rows").asInt(2));
        return area;
    }

    private DatePicker date() {
        var date = new DatePicker();
        date.setLocale(look.locale());
        date.setI18n(Calendars.words(look));
        return date;
    }

    private DateTimePicker moment() {
        var moment = new DateTimePicker();
        moment.setLocale(look.locale());
        moment.setDatePickerI18n(Calendars.words(look));
        moment.setI18n(new DateTimePickerI18n()
                .setDateLabel(look.text("form.ui.date"))
                .setTimeLabel(look.text("form.ui.time"))
                .setBadInputErrorMessage(look.text("form.ui.unreadable.date"))
                .setIncompleteInputErrorMessage(look.text("form.ui.unreadable.moment")));
        moment.setDatePlaceholder(look.text("form.ui.date"));
        moment.setTimePlaceholder(look.text("form.ui.time"));
        moment.setStep(STEP);
        return moment;
    }

    private FieldPart choice(Field field, @Nullable JsonNode value) {
        Map<String, String> options = new LinkedHashMap<>();
        for (JsonNode option : field.config().path("options"))
            options.put(option.path("value").asString(""), look.label(option.path("label")));
        return options.size() <= MOST_RADIO_BUTTONS && !cell
                ? new InputPart<>(radio(options), Shape.TEXT, known(value, options))
                : new InputPart<>(select(options), Shape.TEXT, known(value, options));
    }

    private static RadioButtonGroup<String> radio(Map<String, String> options) {
        var radio = new RadioButtonGroup<String>();
        radio.setItems(options.keySet());
        radio.setItemLabelGenerator(option -> options.getOrDefault(option, option));
        return radio;
    }

    private Select<String> select(Map<String, String> options) {
        var select = new Select<String>();
        select.setItems(options.keySet());
        select.setItemLabelGenerator(option -> option == null ? "" : options.getOrDefault(option, option));
        select.setPlaceholder(look.text("form.ui.choose"));
        return select;
    }

    /** A value that is no option (any more) is not shown as chosen. */
    private static @Nullable JsonNode known(@Nullable JsonNode value, Map<String, String> options) {
        return value != null && value.isString() && options.containsKey(value.stringValue()) ? value : null;
    }

    private static <F extends TextFieldBase<F, ?>> F waiting(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING);
        return field;
    }
}
