package dev.wenliu.plugins.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

class PeriodTest {

    @Test
    void aTripOfAnHourTakesTwelveSlots() {
        var hour = period("2026-11-24T08:00", "2026-11-24T09:00").orElseThrow();

        assertThat(hour.endSlot(0) - hour.firstSlot()).isEqualTo(12);
    }

    @Test
    void timesAreRoundedOutward() {
        var odd = period("2026-11-24T08:03", "2026-11-24T08:06").orElseThrow();

        assertThat(odd.endSlot(0) - odd.firstSlot()).isEqualTo(2);
    }

    @Test
    void oneEndsWhereTheNextBegins() {
        var first = period("2026-11-24T08:00", "2026-11-24T09:00").orElseThrow();
        var second = period("2026-11-24T09:00", "2026-11-24T10:00").orElseThrow();

        assertThat(first.endSlot(0)).isEqualTo(second.firstSlot());
    }

    @Test
    void anEndBeforeTheStartIsNoPeriod() {
        assertThat(period("2026-11-24T09:00", "2026-11-24T08:00")).isEmpty();
        assertThat(period("2026-11-24T09:00", "2026-11-24T09:00")).isEmpty();
    }

    @Test
    void moreThanSixtyDaysIsNoPeriod() {
        assertThat(period("2026-01-01T00:00", "2026-03-03T00:00")).isEmpty();
    }

    @Test
    void whatIsMissingOrUnreadableIsNoPeriod() {
        assertThat(period("soon", "later")).isEmpty();
        assertThat(Period.of(null, JsonNodeFactory.instance.nullNode())).isEmpty();
    }

    @Test
    void readsAsDayAndTimes() {
        assertThat(period("2026-11-24T08:00", "2026-11-24T12:00").orElseThrow().shown())
                .isEqualTo("11-24 08:00–12:00");
        assertThat(period("2026-11-24T08:00", "2026-11-25T12:00").orElseThrow().shown())
                .isEqualTo("11-24 08:00–11-25 12:00");
    }

    private static Optional<Period> period(String from, String to) {
        return Period.of(StringNode.valueOf(from), StringNode.valueOf(to));
    }
}
