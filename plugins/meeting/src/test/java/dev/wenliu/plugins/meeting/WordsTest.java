package dev.wenliu.plugins.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.plugins.meeting.Room.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Period HOUR = Period.of(LocalDate.of(2026, 11, 24), 540, 600);
    private static final Room ROOM =
            new Room(1, "301 小会议室", "办公楼", "3 层", 12, "", 480, 1200, 10, 240, 30, Status.OPEN, Set.of(), 0);
    private static final Booking OTHER = new Booking("b", 1, null, null, "周例会", 7, "李娜", HOUR, Set.of(), 0);

    @Test
    void whoIsTooLateReadsWhoHasTheRoomAndWhen() {
        assertThat(Words.taken(ROOM, OTHER, HOUR).zh())
                .contains("李娜")
                .contains("11-24 09:00–10:00")
                .contains("周例会");
        assertThat(Words.taken(ROOM, OTHER, HOUR).en()).startsWith("李娜 has 301 小会议室 from 11-24 09:00–10:00");
    }

    @Test
    void whereOnlyTheBufferIsInTheWayItIsNamed() {
        var before = Period.of(LocalDate.of(2026, 11, 24), 480, 540);

        assertThat(Words.taken(ROOM, OTHER, before).zh()).contains("间隔 10 分钟");
        assertThat(Words.taken(ROOM, OTHER, HOUR).zh()).doesNotContain("间隔");
    }

    @Test
    void aSeriesIsToldOnceWithItsNumber() {
        var week = HOUR.on(LocalDate.of(2026, 12, 1));

        assertThat(Words.invited("李娜", ROOM, "周例会", List.of(HOUR, week)).zh())
                .isEqualTo("李娜邀请您参加“周例会”，11-24 09:00–10:00 起共 2 次，地点301 小会议室。");
        assertThat(Words.invited("李娜", ROOM, "周例会", List.of(HOUR)).zh()).doesNotContain("共");
    }

    @Test
    void whatIsCancelledIsToldWithItsReason() {
        assertThat(Words.cancelled("李娜", ROOM, List.of(OTHER), "出差").zh()).endsWith("原因：出差");
    }

    @Test
    void aRoomReadsAsNamePlaceAndSize() {
        assertThat(ROOM.line().zh()).isEqualTo("301 小会议室 · 办公楼 3 层 · 12 人");
    }

    @Test
    void theMidnightAtTheEndOfADayIsTwentyFour() {
        assertThat(Words.time(1440)).isEqualTo("24:00");
        assertThat(Words.time(485)).isEqualTo("08:05");
    }
}
