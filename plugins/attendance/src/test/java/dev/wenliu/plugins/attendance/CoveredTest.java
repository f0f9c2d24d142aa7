package dev.wenliu.plugins.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CoveredTest {

    @Test
    void aWeekInWinterComesToFortyHours() {
        Covered week = covered("2026-11-23T08:00", "2026-11-29T18:00");

        assertThat(week).isEqualTo(new Covered(7, 5, 5 * 8 * 60));
    }

    @Test
    void aMorningComesToFourHours() {
        assertThat(covered("2026-11-23T08:00", "2026-11-23T12:00")).isEqualTo(new Covered(1, 1, 240));
    }

    @Test
    void midnightBelongsToTheDayBefore() {
        assertThat(covered("2026-11-23T00:00", "2026-11-24T00:00").calendarDays())
                .isEqualTo(1);
    }

    @Test
    void whatIsKeptIsReadBack() {
        Covered day = covered("2026-07-01T08:00", "2026-07-01T17:30");

        assertThat(Covered.read(day.kept())).contains(day);
        assertThat(day.text().zh()).isEqualTo("覆盖 1 个工作日，8 小时（自然日 1 天）");
    }

    private static Covered covered(String from, String to) {
        return Covered.between(LocalDateTime.parse(from), LocalDateTime.parse(to), OfficeYear.rules());
    }
}
