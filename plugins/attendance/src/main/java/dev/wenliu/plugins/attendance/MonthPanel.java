package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.wenliu.plugin.api.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A person's month: sums, calendar, and for each day how it was counted. */
final class MonthPanel extends Div {

    private final transient Words words;
    private final transient Months months;
    private long person;
    private transient YearMonth month;

    MonthPanel(Words words, Months months, long person, YearMonth month) {
        this.words = words;
        this.months = months;
        this.person = person;
        this.month = month;
        addClassNames("wl-card", "attendance-panel");
        show();
    }

    /** The month that is shown. */
    YearMonth month() {
        return month;
    }

    void show(long somebody) {
        person = somebody;
        show();
    }

    void show() {
        removeAll();
        List<DayResult> days = months.of(person, month);
        add(head(), sums(Sums.of(days)), new MonthGrid(words, days, months.today(), this::open));
    }

    private Div head() {
        var title = new H2(words.month(month));
        var now = new Button(words.say(Words.NOW), click -> go(YearMonth.from(months.today())));
        var steps = new Div(
                step(Words.EARLIER, VaadinIcon.ANGLE_LEFT, -1), now, step(Words.LATER, VaadinIcon.ANGLE_RIGHT, 1));
        steps.addClassName("attendance-steps");
        var head = new Div(title, steps);
        head.addClassName("wl-card-head");
        return head;
    }

    private Button step(Text name, VaadinIcon icon, int direction) {
        var button = new Button(icon.create(), click -> go(month.plusMonths(direction)));
        button.setAriaLabel(words.say(name));
        button.setTooltipText(words.say(name));
        return button;
    }

    private void go(YearMonth wanted) {
        month = wanted;
        show();
    }

    private Div sums(Sums sums) {
        var line = new Div(
                sum(Words.ATTENDED, sums.attended()),
                sum(Words.LATE, sums.late()),
                sum(Words.EARLY, sums.early()),
                sum(Words.MISSING, sums.missing()),
                sum(Words.ABSENT, sums.absent()),
                sum(Words.AWAY, sums.away()));
        line.addClassName("attendance-sums");
        return line;
    }

    private Div sum(Text name, long count) {
        var number = new Span(Long.toString(count));
        number.addClassName("attendance-sum");
        var label = new Span(words.say(name));
        label.addClassName("wl-quiet");
        return new Div(number, label);
    }

    private void open(LocalDate date) {
        DayResult day = months.day(person, date);
        var dialog = new Dialog();
        dialog.setHeaderTitle(date + " · " + words.say(day.state().text()));
        var why = new UnorderedList();
        why.addClassName("attendance-why");
        day.why().forEach(sentence -> why.add(new ListItem(words.say(sentence))));
        dialog.add(why);
        dialog.getFooter().add(new Button(words.say(Words.CLOSE), click -> dialog.close()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) remove(dialog);
        });
        add(dialog); // inside the page, so that it leaves with it when the plugin stops
        dialog.open();
    }
}
