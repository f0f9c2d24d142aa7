package dev.wenliu.plugins.meeting;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.plugins.meeting.Repeat.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepeatTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 31);

    @Test
    void everyDayGoesOverNewYear() {
        assertThat(days(times(Kind.DAILY, 3), THURSDAY))
                .containsExactly(THURSDAY, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2));
    }

    @Test
    void everyDayHasTheTwentyNinthOfFebruaryInLeapYearsOnly() {
        assertThat(days(times(Kind.DAILY, 3), LocalDate.of(2028, 2, 28)))
                .containsExactly(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));
        assertThat(days(times(Kind.DAILY, 2), LocalDate.of(2027, 2, 28)))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1));
    }

    @Test
    void theLastDayIsPartOfIt() {
        var repeat = new Repeat(Kind.DAILY, Set.of(), THURSDAY.plusDays(1), 0);

        assertThat(days(repeat, THURSDAY)).containsExactly(THURSDAY, THURSDAY.plusDays(1));
    }

    @Test
    void everyWeekTakesTheChosenWeekdaysEvenWhereItBeginsOnAnother() {
        var repeat = new Repeat(Kind.WEEKLY, Set.of(MONDAY, FRIDAY), null, 3);

        assertThat(days(repeat, THURSDAY))
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 8));
    }

    @Test
    void workdaysAreThoseOfTheCalendar() {
        var newYear = LocalDate.of(2027, 1, 1);
        var movedWorkday = LocalDate.of(2027, 1, 3);

        List<LocalDate> days = times(Kind.WORKDAYS, 3)
                .days(THURSDAY, day -> day.equals(movedWorkday) || (!weekend(day) && !day.equals(newYear)));

        assertThat(days).containsExactly(THURSDAY, movedWorkday, LocalDate.of(2027, 1, 4));
    }

    @Test
    void sixtyTimesIsTheMost() {
        assertThat(days(times(Kind.DAILY, 60), THURSDAY)).hasSize(60);
        assertThat(times(Kind.DAILY, 61).sound()).isFalse();
        assertThat(times(Kind.DAILY, 0).sound()).isFalse();
    }

    @Test
    void tooManyDaysUntilADateAreSeenByOneMoreThanTheMost() {
        var repeat = new Repeat(Kind.DAILY, Set.of(), THURSDAY.plusYears(1), 0);

        assertThat(days(repeat, THURSDAY)).hasSize(Repeat.MOST + 1);
    }

    @Test
    void sixtyWeeksAreFound() {
        var repeat = new Repeat(Kind.WEEKLY, Set.of(MONDAY), null, 60);

        assertThat(days(repeat, THURSDAY))
                .hasSize(60)
                .last()
                .isEqualTo(LocalDate.of(2027, 1, 4).plusWeeks(59));
    }

    @Test
    void aDateBeforeTheFirstDayLeavesNothing() {
        assertThat(days(new Repeat(Kind.DAILY, Set.of(), THURSDAY.minusDays(1), 0), THURSDAY))
                .isEmpty();
    }

    @Test
    void aCalendarWithoutWorkdaysEnds() {
        assertThat(times(Kind.WORKDAYS, 5).days(THURSDAY, day -> false)).isEmpty();
    }

    @Test
    void everyWeekNeedsAWeekday() {
        assertThat(times(Kind.WEEKLY, 5).sound()).isFalse();
    }

    private static Repeat times(Kind kind, int count) {
        return new Repeat(kind, Set.of(), null, count);
    }

    private static List<LocalDate> days(Repeat repeat, LocalDate first) {
        return repeat.days(first, day -> !weekend(day));
    }

    private static boolean weekend(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == SATURDAY || weekday == SUNDAY;
    }
}
