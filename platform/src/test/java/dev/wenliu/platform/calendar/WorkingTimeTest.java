package dev.wenliu.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.OfficeTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingTimeTest {

    private static final int LEAP_YEAR = 2028;

    private final WorkingTime time = new WorkingTime();

    /** Written down a second time, by month alone. */
    @ParameterizedTest
    @MethodSource("daysOfALeapYear")
    void everyDayHasItsHours(LocalDate day) {
        boolean summer = day.getMonthValue() >= 7 && day.getMonthValue() <= 9;
        boolean rest = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        Duration hours = rest ? Duration.ZERO : summer ? Duration.ofMinutes(570) : Duration.ofHours(10);

        assertThat(WorkingTime.seasons().stream().filter(season -> season.holds(day)))
                .hasSize(1);
        assertThat(time.between(at(day, "00:00"), at(day.plusDays(1), "00:00"))).isEqualTo(hours);
        assertThat(time.between(at(day, "07:59"), at(day, "08:01")))
                .isEqualTo(rest ? Duration.ZERO : Duration.ofMinutes(1));
        assertThat(time.between(at(day, "17:30"), at(day, "18:00")))
                .isEqualTo(rest || summer ? Duration.ZERO : Duration.ofMinutes(30));
    }

    static Stream<LocalDate> daysOfALeapYear() {
        LocalDate first = LocalDate.of(LEAP_YEAR, 1, 1);
        return first.datesUntil(first.plusYears(1));
    }

    @Test
    void aLeapYearAddsUp() {
        LocalDate first = LocalDate.of(LEAP_YEAR, 1, 1);
        long summer = workingDays(LocalDate.of(LEAP_YEAR, 7, 1), LocalDate.of(LEAP_YEAR, 10, 1));
        long rest = workingDays(first, first.plusYears(1)) - summer;

        assertThat(time.between(at(first, "00:00"), at(first.plusYears(1), "00:00")))
                .isEqualTo(Duration.ofMinutes(summer * 570 + rest * 600));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 3, 2026-11-26T18:00", // Monday to Thursday
        "2026-11-23T22:00, 1, 2026-11-24T18:00", // after hours counts as that day
        "2026-11-27T09:00, 1, 2026-11-30T18:00", // Friday to Monday
        "2026-11-28T09:00, 1, 2026-11-30T18:00", // Saturday begins nothing
        "2026-06-30T09:00, 1, 2026-07-01T17:30", // into the summer hours
        "2026-09-30T09:00, 1, 2026-10-01T18:00", // out of them
        "2026-12-31T09:00, 1, 2027-01-01T18:00", // over New Year
        "2028-02-28T09:00, 1, 2028-02-29T18:00", // a leap day works
        "2026-11-23T09:00, 10, 2026-12-07T18:00"
    })
    void deadlineIsTheEndOfTheLastWorkingDay(LocalDateTime from, int days, LocalDateTime deadline) {
        assertThat(time.deadline(at(from), days)).isEqualTo(at(deadline));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T11:30, PT2H30M",
        "2026-11-23T17:00, 2026-11-24T09:00, PT2H", // the night does not count
        "2026-11-27T17:00, 2026-11-30T08:30, PT1H30M", // nor does the weekend
        "2026-11-28T09:00, 2026-11-29T20:00, PT0S",
        "2026-06-30T17:00, 2026-07-01T17:45, PT10H30M", // one hour of ten, then all of nine and a half
        "2026-11-23T11:30, 2026-11-23T09:00, PT0S"
    })
    void onlyWorkingTimeCounts(LocalDateTime from, LocalDateTime to, Duration taken) {
        assertThat(time.between(at(from), at(to))).isEqualTo(taken);
    }

    private static long workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .count();
    }

    private static Instant at(LocalDate day, String clock) {
        return at(day.atTime(LocalTime.parse(clock)));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(OfficeTime.ZONE).toInstant();
    }
}
