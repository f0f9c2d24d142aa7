package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.parts.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Chooses what of the schedule is shown: the day, all rooms or one room's week. */
final class GridBar extends Div {

    private final transient GridWords words;
    private final transient Runnable changed;
    private final DatePicker day;
    private final Select<Boolean> view = new Select<>();
    private final Select<Room> room = new Select<>();
    private LocalDate shown;
    private long wanted;

    GridBar(GridWords words, GridState state, Supplier<LocalDate> today, Runnable changed) {
        this.words = words;
        this.changed = changed;
        this.shown = state.day();
        this.wanted = state.room();
        day = Inputs.day(words.locale());
        addClassName("meeting-toolbar");
        view(state.week());
        initRoom();
        initDay();
        add(steps(today), day, view, room);
    }

    LocalDate day() {
        return shown;
    }

    boolean week() {
        return view.getValue();
    }

    long room() {
        return wanted;
    }

    /** Offers the rooms; the one that was looked at stays chosen as long as there is one. */
    void offer(List<Room> rooms) {
        room.setItems(rooms);
        Room chosen =
                rooms.stream().filter(one -> one.id() == wanted).findFirst().orElse(null);
        if (chosen == null && !rooms.isEmpty()) chosen = rooms.getFirst();
        wanted = chosen == null ? 0 : chosen.id();
        room.setValue(chosen);
        room.setVisible(week() && chosen != null);
    }

    private Div steps(Supplier<LocalDate> today) {
        var now = new Button(words.say(GridWords.TODAY), click -> go(today.get()));
        var steps = new Div(
                step(GridWords.PREVIOUS, VaadinIcon.ANGLE_LEFT, -1),
                now,
                step(GridWords.NEXT, VaadinIcon.ANGLE_RIGHT, 1));
        steps.addClassName("meeting-steps");
        return steps;
    }

    private Button step(Text label, VaadinIcon icon, int by) {
        var step = new Button(icon.create(), click -> go(week() ? shown.plusWeeks(by) : shown.plusDays(by)));
        step.addThemeVariants(ButtonVariant.TERTIARY);
        step.setAriaLabel(words.say(label));
        step.setTooltipText(words.say(label));
        return step;
    }

    private void initDay() {
        day.setAriaLabel(words.say(GridWords.DAY));
        day.setValue(shown);
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) go(change.getValue());
        });
    }

    private void view(boolean week) {
        view.setAriaLabel(words.say(GridWords.VIEW));
        view.setItems(false, true);
        view.setItemLabelGenerator(one -> words.say(one ? GridWords.BY_WEEK : GridWords.BY_DAY));
        view.setValue(week);
        view.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
    }

    private void initRoom() {
        room.setAriaLabel(words.say(GridWords.ROOM));
        room.setItemLabelGenerator(Room::name);
        room.addValueChangeListener(change -> {
            if (!change.isFromClient() || change.getValue() == null) return;
            wanted = change.getValue().id();
            changed.run();
        });
    }

    private void go(LocalDate other) {
        shown = other;
        day.setValue(other);
        changed.run();
    }
}
