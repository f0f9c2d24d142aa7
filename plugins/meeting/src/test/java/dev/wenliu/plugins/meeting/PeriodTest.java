package dev.wenliu.plugins.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void readsTheTimesOfAFormInTheOfficesZone() {
        assertThat(period("2026-11-24T08:00", "2026-11-24T09:30")).contains(Period.of(DAY, 480, 570));
    }

    @Test
    void anEndThatIsNotAfterTheBeginningIsNoPeriod() {
        assertThat(period("2026-11-24T09:00", "2026-11-24T08:00")).isEmpty();
        assertThat(period("2026-11-24T09:00", "2026-11-24T09:00")).isEmpty();
    }

    @Test
    void moreThanADayIsNoPeriod() {
        assertThat(period("2026-11-24T09:00", "2026-11-25T09:00")).isPresent();
        assertThat(period("2026-11-24T09:00", "2026-11-25T09:01")).isEmpty();
    }

    @Test
    void whatIsMissingOrUnreadableIsNoPeriod() {
        assertThat(period("soon", "later")).isEmpty();
        assertThat(Period.of(null, JsonNodeFactory.instance.nullNode())).isEmpty();
    }

    @Test
    void midnightIsTheLastMinuteOfItsDay() {
        var late = Period.of(DAY, 1380, 1440);

        assertThat(late.day()).isEqualTo(DAY);
        assertThat(late.fromMinute()).isEqualTo(1380);
        assertThat(late.toMinute()).isEqualTo(1440);
        assertThat(late.minutes()).isEqualTo(60);
    }

    @Test
    void keepsItsTimeOfDayOnAnotherDay() {
        var leapDay = LocalDate.of(2028, 2, 29);

        assertThat(Period.of(DAY, 480, 570).on(leapDay)).isEqualTo(Period.of(leapDay, 480, 570));
    }

    @Test
    void wholeDaysBeginAndEndAtMidnight() {
        assertThat(Period.days(LocalDate.of(2026, 12, 31), 2).to())
                .isEqualTo(Period.of(LocalDate.of(2027, 1, 2), 0, 60).from());
    }

    @Test
    void readsAsDayAndTimes() {
        assertThat(Period.of(DAY, 480, 720).shown()).isEqualTo("11-24 08:00–12:00");
        assertThat(Period.of(DAY, 480, 720).times()).isEqualTo("08:00–12:00");
        assertThat(Period.of(DAY, 1380, 1500).shown()).isEqualTo("11-24 23:00–11-25 01:00");
    }

    private static Optional<Period> period(String from, String to) {
        return Period.of(StringNode.valueOf(from), StringNode.valueOf(to));
    }
}
