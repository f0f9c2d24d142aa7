package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import dev.wenliu.platform.kernel.OfficeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A time as people say it (2 小时前), with the exact time on hover. */
@Tag("time")
public final class RelativeTime extends HtmlComponent {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HOURS_SAID_SO = 6;

    /** Says the time as seen from now. */
    public RelativeTime(Instant at, Instant now) {
        addClassName("wl-time");
        getElement().setText(said(at, now));
        getElement().setAttribute("datetime", at.toString());
        getElement().setAttribute("title", exact(at));
    }

    private String said(Instant at, Instant now) {
        Duration past = Duration.between(at, now);
        if (past.isNegative()) return exact(at);
        if (past.toMinutes() < 1) return getTranslation("kernel.time.now");
        if (past.toHours() < 1) return getTranslation("kernel.time.minutes", past.toMinutes());
        if (past.toHours() < HOURS_SAID_SO) return getTranslation("kernel.time.hours", past.toHours());
        return day(at.atZone(OfficeTime.ZONE), now.atZone(OfficeTime.ZONE).toLocalDate());
    }

    private String day(ZonedDateTime at, LocalDate today) {
        String clock = CLOCK_TIME.format(at);
        LocalDate date = at.toLocalDate();
        if (date.equals(today)) return getTranslation("kernel.time.today", clock);
        if (date.equals(today.minusDays(1))) return getTranslation("kernel.time.yesterday", clock);
        String pattern = date.getYear() == today.getYear() ? "kernel.time.day" : "kernel.time.date";
        return format(getTranslation(pattern), at);
    }

    private String exact(Instant at) {
        return format(getTranslation("kernel.time.exact"), at.atZone(OfficeTime.ZONE));
    }

    private String format(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(at);
    }
}
