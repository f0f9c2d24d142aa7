package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.plugin.api.Text;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Chooses the days and the vehicles that are looked at. */
final class TripsBar extends Div {

    private final transient TripsWords words;
    private final transient Consumer<TripsState> changed;
    private final DatePicker day = new DatePicker();
    private final Select<Integer> days = new Select<>();
    private final TextField search = new TextField();
    private transient TripsState state;

    TripsBar(TripsWords words, LocalDate today, Consumer<TripsState> changed) {
        this.words = words;
        this.changed = changed;
        this.state = TripsState.on(today);
        addClassName("vehicle-bar");
        day.setAriaLabel(words.say(TripsWords.DAY));
        day.setLocale(words.locale());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) changed.accept(state.at(change.getValue()));
        });
        days.setAriaLabel(words.say(TripsWords.SPAN));
        days.setItems(1, 3, 7);
        days.setItemLabelGenerator(words::span);
        days.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.accept(state.over(change.getValue()));
        });
        search();
        var now = new Button(words.say(TripsWords.TODAY), click -> changed.accept(state.at(today)));
        var steps = new Div(
                step(TripsWords.EARLIER, VaadinIcon.ANGLE_LEFT, -1),
                now,
                step(TripsWords.LATER, VaadinIcon.ANGLE_RIGHT, 1));
        steps.addClassName("vehicle-steps");
        add(search, day, days, steps);
    }

    void show(TripsState shown) {
        state = shown;
        day.setValue(shown.day());
        days.setValue(shown.days());
        search.setValue(shown.search());
    }

    private void search() {
        search.setPlaceholder(words.say(TripsWords.SEARCH));
        search.setAriaLabel(words.say(TripsWords.SEARCH));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.accept(state.seeking(change.getValue()));
        });
    }

    private Button step(Text name, VaadinIcon icon, int direction) {
        var button = new Button(
                icon.create(),
                click -> changed.accept(state.at(state.day().plusDays((long) direction * state.days()))));
        button.setAriaLabel(words.say(name));
        button.setTooltipText(words.say(name));
        return button;
    }
}
