package dev.wenliu.plugins.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Room.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Period.of(DAY, 480, 481).from();

    @Test
    void aMeetingWithinHoursAndSizeIsNotRefused() {
        assertThat(refusal(Status.OPEN, Period.of(DAY, 540, 600), 12)).isEmpty();
    }

    @Test
    void openingHoursIncludeTheirEnds() {
        assertThat(refusal(Status.OPEN, Period.of(DAY, 480, 600), 2)).isEmpty();
        assertThat(refusal(Status.OPEN, Period.of(DAY, 1140, 1200), 2)).isEmpty();
        assertThat(zh(Status.OPEN, Period.of(DAY, 1141, 1201), 2)).contains("08:00–20:00");
        assertThat(zh(Status.OPEN, Period.of(DAY.plusDays(1), 479, 500), 2)).contains("08:00–20:00");
    }

    @Test
    void aMeetingOverMidnightIsOutsideTheHours() {
        assertThat(zh(Status.OPEN, Period.of(DAY, 1140, 1500), 2)).contains("开放时间");
    }

    @Test
    void moreThanTheCapacityIsRefusedWithBothNumbers() {
        assertThat(zh(Status.OPEN, Period.of(DAY, 540, 600), 13)).contains("12").contains("13");
    }

    @Test
    void longerThanAllowedIsRefused() {
        assertThat(refusal(Status.OPEN, Period.of(DAY, 540, 780), 2)).isEmpty();
        assertThat(zh(Status.OPEN, Period.of(DAY, 540, 781), 2)).contains("240");
    }

    @Test
    void tooFarAheadIsRefused() {
        assertThat(refusal(Status.OPEN, Period.of(DAY.plusDays(30), 540, 600), 2))
                .isEmpty();
        assertThat(zh(Status.OPEN, Period.of(DAY.plusDays(31), 540, 600), 2)).contains("30");
    }

    @Test
    void whatIsOverIsRefusedAndWhatRunsIsNot() {
        assertThat(refusal(Status.OPEN, Period.of(DAY.minusDays(1), 540, 600), 2))
                .contains(Words.OVER);
        assertThat(RoomRules.refusal(room(Status.OPEN), Period.of(DAY, 480, 540), 2, NOW.plusSeconds(600)))
                .isEmpty();
    }

    @Test
    void aRoomLaidIdleIsRefused() {
        assertThat(zh(Status.IDLE, Period.of(DAY, 540, 600), 2)).contains("停用");
    }

    private static String zh(Status status, Period period, int people) {
        return refusal(status, period, people).orElseThrow().zh();
    }

    private static Optional<Text> refusal(Status status, Period period, int people) {
        return RoomRules.refusal(room(status), period, people, NOW);
    }

    private static Room room(Status status) {
        return new Room(3, "301", "", "", 12, "", 480, 1200, 10, 240, 30, status, Set.of(), 0);
    }
}
