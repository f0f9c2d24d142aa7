package dev.wenliu.platform.calendar;

import dev.wenliu.platform.kernel.OfficeTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The office's working time (办法 2.7): Monday to Friday, from 8:00 to 17:30 in July, August and September and to 18:00 otherwise. It knows
 * no holidays and no breaks yet, because nobody has told the product any.
 */
@Service
public class WorkingTime {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final List<Season> SEASONS = List.of(
            new Season("calendar.season.summer", MonthDay.of(7, 1), MonthDay.of(9, 30), OPENS, LocalTime.of(17, 30)),
            new Season("calendar.season.winter", MonthDay.of(10, 1), MonthDay.of(6, 30), OPENS, LocalTime.of(18, 0)));
    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** When so many working days are over: the end of the office's hours on the last of them, the day of the beginning not counted. */
    public Instant deadline(Instant from, int workingDays) {
        LocalDate day = from.atZone(OfficeTime.ZONE).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return instant(day.atTime(season(day).closes()));
    }

    /** How much of the time between the two was working time; nothing when the second is not later. */
    public Duration between(Instant from, Instant to) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, OfficeTime.ZONE);
        LocalDateTime end = LocalDateTime.ofInstant(to, OfficeTime.ZONE);
        Duration sum = Duration.ZERO;
        for (LocalDate day = begin.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1))
            if (works(day)) sum = sum.plus(overlap(day, begin, end));
        return sum;
    }

    private static Duration overlap(LocalDate day, LocalDateTime begin, LocalDateTime end) {
        LocalDateTime opens = day.atTime(season(day).opens());
        LocalDateTime closes = day.atTime(season(day).closes());
        LocalDateTime from = begin.isAfter(opens) ? begin : opens;
        LocalDateTime to = end.isBefore(closes) ? end : closes;
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    /** Whether people are to work on the day. */
    public static boolean works(LocalDate day) {
        return !REST.contains(day.getDayOfWeek());
    }

    /** The season whose hours the day has. */
    public static Season season(LocalDate day) {
        return SEASONS.stream().filter(season -> season.holds(day)).findFirst().orElseThrow();
    }

    /** The seasons, which together cover each day of the year exactly once. */
    public static List<Season> seasons() {
        return SEASONS;
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(OfficeTime.ZONE).toInstant();
    }
}
