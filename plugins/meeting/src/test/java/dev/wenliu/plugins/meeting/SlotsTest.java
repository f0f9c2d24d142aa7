package dev.wenliu.plugins.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void aMeetingOfAnHourHoldsTwelveSlots() {
        assertThat(slots(540, 600, 0).count()).isEqualTo(12);
    }

    @Test
    void timesAreRoundedOutward() {
        assertThat(slots(543, 546, 0).count()).isEqualTo(2);
    }

    @Test
    void theBufferIsHeldTooAndRoundedOutward() {
        assertThat(slots(540, 600, 10).count()).isEqualTo(14);
        assertThat(slots(540, 600, 11).count()).isEqualTo(15);
    }

    @Test
    void oneEndsWhereTheNextBegins() {
        assertThat(slots(540, 600, 0).overlap(slots(600, 660, 0))).isFalse();
        assertThat(slots(540, 601, 0).overlap(slots(600, 660, 0))).isTrue();
    }

    @Test
    void theBufferKeepsMeetingsApartInBothOrders() {
        assertThat(slots(540, 600, 10).overlap(slots(605, 660, 10))).isTrue();
        assertThat(slots(605, 660, 10).overlap(slots(540, 600, 10))).isTrue();
        assertThat(slots(540, 600, 10).overlap(slots(610, 660, 10))).isFalse();
    }

    @Test
    void aMeetingWithinAnotherOverlapsIt() {
        assertThat(slots(540, 660, 0).overlap(slots(570, 600, 0))).isTrue();
    }

    @Test
    void aLateMeetingTouchesTheNextDayOnlyByItsBuffer() {
        var day = LocalDate.of(2026, 12, 31);
        var late = Period.of(day, 1380, 1440);
        var early = Slots.of(Period.of(day.plusDays(1), 0, 60), 0);

        assertThat(Slots.of(late, 0).overlap(early)).isFalse();
        assertThat(Slots.of(late, 5).overlap(early)).isTrue();
    }

    @Test
    void eachSlotIsARowOfItsOwn() {
        var slots = slots(540, 550, 0);

        assertThat(slots.rows()).isEqualTo("(?, ?, ?), (?, ?, ?)");
        assertThat(slots.values(7, "b")).containsExactly(7L, slots.first(), "b", 7L, slots.first() + 1, "b");
    }

    private static Slots slots(int from, int to, int buffer) {
        return Slots.of(Period.of(LocalDate.of(2026, 11, 24), from, to), buffer);
    }
}
