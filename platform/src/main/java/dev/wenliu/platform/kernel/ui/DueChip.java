package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.OfficeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A deadline in a word (今天到期, 已超时), with a colour that repeats it and the exact time on hover. */
public final class DueChip extends Span {

    /** The deadline as seen from now. */
    public DueChip(Instant due, Instant now) {
        ZonedDateTime at = due.atZone(OfficeTime.ZONE);
        LocalDate today = LocalDate.ofInstant(now, OfficeTime.ZONE);
        boolean overdue = due.isBefore(now);
        addClassNames(
                "wl-chip",
                "wl-due",
                tone(overdue, at.toLocalDate().equals(today)).className());
        setText(overdue ? overdue(at.toLocalDate(), today) : due(at, today));
        setTitle(DateTimeFormatter.ofPattern(getTranslation("kernel.time.exact"), getLocale())
                .format(at));
    }

    private static Tone tone(boolean overdue, boolean today) {
        if (overdue) return Tone.REFUSED;
        return today ? Tone.LATE : Tone.NEUTRAL;
    }

    private String overdue(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        return days == 0 ? getTranslation("kernel.due.overdue") : getTranslation("kernel.due.overdue-days", days);
    }

    private String due(ZonedDateTime at, LocalDate today) {
        if (at.toLocalDate().equals(today)) return getTranslation("kernel.due.today");
        if (at.toLocalDate().equals(today.plusDays(1))) return getTranslation("kernel.due.tomorrow");
        return DateTimeFormatter.ofPattern(getTranslation("kernel.due.day"), getLocale())
                .format(at);
    }
}
