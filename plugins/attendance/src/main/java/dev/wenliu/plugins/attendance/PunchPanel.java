package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Today: the rule in a sentence, the button, and what was punched so far. */
final class PunchPanel extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int SHOWN_MILLIS = 4000;

    private final transient Words words;
    private final transient Months months;
    private final long person;
    private final transient Runnable punched;

    PunchPanel(Words words, Months months, long person, Runnable punched) {
        this.words = words;
        this.months = months;
        this.person = person;
        this.punched = punched;
        addClassName("attendance-punch");
        show();
    }

    private void show() {
        removeAll();
        DayResult today = months.day(person, months.today());
        boolean first = today.punches().isEmpty();
        var button = new Button(
                words.say(first ? Words.PUNCH_IN : Words.PUNCH_OUT), VaadinIcon.CLOCK.create(), click -> punch());
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        button.setDisableOnClick(true);
        var text = new Div(new Paragraph(words.say(today.rule().sentence())), punches(today));
        text.addClassName("attendance-punch-words");
        add(text, button);
    }

    private Span punches(DayResult today) {
        String times =
                String.join(" · ", today.punches().stream().map(this::time).toList());
        var line = new Span(first(today) ? words.say(Words.NOT_YET) : words.punched(times));
        line.addClassName("wl-quiet");
        return line;
    }

    private static boolean first(DayResult today) {
        return today.punches().isEmpty();
    }

    private void punch() {
        Instant now = months.clock().instant();
        boolean fresh = months.punches().punch(person, now);
        String sentence = fresh ? words.punched(time(now)) : words.say(Words.AGAIN);
        Notification.show(sentence, SHOWN_MILLIS, Position.TOP_CENTER);
        show();
        punched.run();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(months.rules().zone()));
    }
}
