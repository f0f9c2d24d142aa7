package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.plugins.attendance.DayResult.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;

/** A month as a calendar, Monday first; each day says in a word how it stands. */
final class MonthGrid extends Div {

    private final transient Words words;

    MonthGrid(Words words, List<DayResult> days, LocalDate today, Consumer<LocalDate> open) {
        this.words = words;
        addClassName("attendance-month");
        for (DayOfWeek day : DayOfWeek.values()) {
            var name = new Span(day.getDisplayName(TextStyle.SHORT, words.locale()));
            name.addClassNames("wl-quiet", "attendance-weekday");
            add(name);
        }
        int before = days.getFirst().rule().date().getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            var gap = new Span();
            gap.addClassName("attendance-gap");
            add(gap);
        }
        days.forEach(day -> add(cell(day, today, open)));
    }

    private NativeButton cell(DayResult day, LocalDate today, Consumer<LocalDate> open) {
        LocalDate date = day.rule().date();
        var number = new Span(Integer.toString(date.getDayOfMonth()));
        number.addClassName("attendance-number");
        var weekday = new Span(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()));
        weekday.addClassNames("wl-quiet", "attendance-day-name");
        var state = new Span(words.say(day.state().text()));
        state.addClassNames("wl-chip", "wl-tone-" + day.state().tone());
        boolean quiet = List.of(State.REST, State.OPEN, State.UNCOUNTED).contains(day.state());
        var cell = new NativeButton("", click -> open.accept(date));
        cell.add(number, weekday);
        if (!quiet || date.equals(today)) cell.add(state);
        cell.setAriaLabel(date + " " + words.say(day.state().text()));
        cell.addClassName("attendance-day");
        if (day.state() == State.REST) cell.addClassName("attendance-rest");
        if (date.equals(today)) cell.addClassName("attendance-today");
        return cell;
    }
}
