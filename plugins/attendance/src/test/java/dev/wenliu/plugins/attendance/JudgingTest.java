package dev.wenliu.plugins.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.plugin.api.Absence;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.attendance.DayResult.State;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgingTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final Rules RULES = OfficeYear.rules();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** A2.7.H, all 366 days of a leap year: who stays from opening to closing attended, and one minute less is early. */
    @Test
    void eachDayOfALeapYearHasTheHoursOfItsSeason() {
        for (int i = 1; i <= Year.of(2028).length(); i++) {
            LocalDate date = LocalDate.ofYearDay(2028, i);
            boolean summer = date.getMonthValue() >= 7 && date.getMonthValue() <= 9;
            LocalTime closes = summer ? LocalTime.of(17, 30) : LocalTime.of(18, 0);
            boolean rest = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;

            DayResult whole = judged(date, "08:00", closes.toString());
            DayResult early = judged(date, "08:00", closes.minusMinutes(1).toString());

            assertThat(whole.state()).as("%s", date).isEqualTo(rest ? State.REST : State.ATTENDED);
            assertThat(early.state()).as("%s", date).isEqualTo(rest ? State.REST : State.EARLY);
            assertThat(whole.why().getFirst().zh()).contains(rest ? "休息" : "08:00–" + closes);
        }
    }

    @Test
    void aQuarterToSixIsEarlyOnTheLastOfJuneAndFineOnTheFirstOfJuly() {
        assertThat(judged(LocalDate.of(2027, 6, 30), "08:00", "17:45").state()).isEqualTo(State.EARLY);
        assertThat(judged(LocalDate.of(2027, 7, 1), "08:00", "17:45").state()).isEqualTo(State.ATTENDED);
    }

    @Test
    void theWinterSeasonRunsOverNewYear() {
        assertThat(judged(LocalDate.of(2026, 12, 31), "08:00", "18:00").state()).isEqualTo(State.ATTENDED);
        assertThat(judged(LocalDate.of(2027, 1, 1), "08:00", "17:45").state()).isEqualTo(State.EARLY);
        assertThat(judged(LocalDate.of(2028, 2, 29), "08:01", "18:00").state()).isEqualTo(State.LATE);
    }

    @Test
    void whoComesAfterOpeningIsLateByThatMuch() {
        DayResult day = judged(MONDAY, "08:20", "18:00");

        assertThat(day.state()).isEqualTo(State.LATE);
        assertThat(day.late()).isEqualTo(20);
        assertThat(day.why()).extracting(Text::zh).contains("迟到 20 分钟。");
    }

    @Test
    void twoHoursLateCountAsAbsent() {
        assertThat(judged(MONDAY, "10:00", "18:00").state()).isEqualTo(State.ABSENT);
    }

    @Test
    void aMissingPunchIsNoAbsence() {
        assertThat(judged(MONDAY, "08:00").state()).isEqualTo(State.MISSING);
    }

    @Test
    void aDayWithoutPunchAndLeaveIsAbsentOnceItIsOver() {
        assertThat(judged(MONDAY).state()).isEqualTo(State.ABSENT);
        assertThat(new Judging(RULES.of(MONDAY), List.of(), List.of(), at(MONDAY, "09:00"))
                        .result()
                        .state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void leaveInTheMorningMovesTheTimeOfArrival() {
        var leave = absence("2026-11-23T08:00", "2026-11-23T10:00", false);

        DayResult inTime = judged(MONDAY, List.of(leave), "10:00", "18:00");
        DayResult late = judged(MONDAY, List.of(leave), "10:05", "18:00");

        assertThat(inTime.state()).isEqualTo(State.ATTENDED);
        assertThat(late.late()).isEqualTo(5);
        assertThat(inTime.why()).extracting(Text::zh).contains("已批准年休假 08:00–10:00。");
    }

    @Test
    void leaveThatEndsWithTheBreakMovesTheArrivalToItsEnd() {
        var morning = absence("2026-11-23T08:00", "2026-11-23T12:00", false);

        assertThat(judged(MONDAY, List.of(morning), "14:00", "18:00").state()).isEqualTo(State.ATTENDED);
    }

    @Test
    void leaveOverTheWholeDayNeedsNoPunchAndATripCountsAsAttended() {
        var leave = absence("2026-11-23T08:00", "2026-11-23T18:00", false);
        var trip = absence("2026-11-22T00:00", "2026-11-25T00:00", true);

        assertThat(judged(MONDAY, List.of(leave)).state()).isEqualTo(State.LEAVE);
        assertThat(judged(MONDAY, List.of(trip)).state()).isEqualTo(State.AWAY);
    }

    @Test
    void theSameFactsComeToTheSameWords() {
        assertThat(judged(MONDAY, "08:20", "17:00")).isEqualTo(judged(MONDAY, "08:20", "17:00"));
    }

    private static DayResult judged(LocalDate date, String... punches) {
        return judged(date, List.of(), punches);
    }

    private static DayResult judged(LocalDate date, List<Absence> absences, String... punches) {
        List<Instant> at = Arrays.stream(punches).map(time -> at(date, time)).toList();
        return new Judging(RULES.of(date), at, absences, at(date.plusDays(1), "00:00")).result();
    }

    private static Absence absence(String from, String to, boolean atWork) {
        return new Absence("r", 1, new Text("年休假", "Annual leave"), instant(from), instant(to), atWork);
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(OFFICE).toInstant();
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text).atZone(OFFICE).toInstant();
    }
}
