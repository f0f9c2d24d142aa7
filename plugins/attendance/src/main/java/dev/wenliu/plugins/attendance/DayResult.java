package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.Absence;
import dev.wenliu.plugin.api.Text;
import java.time.Instant;
import java.util.List;

/**
 * What a day came to for one person.
 *
 * @param late minutes after the time at which the person was to arrive
 * @param early minutes before the time until which the person was to stay
 * @param why how it came to that, sentence by sentence
 */
record DayResult(
        DayRule rule,
        State state,
        long late,
        long early,
        List<Instant> punches,
        List<Absence> absences,
        List<Text> why) {

    DayResult {
        punches = List.copyOf(punches);
        absences = List.copyOf(absences);
        why = List.copyOf(why);
    }

    /** How the day stands. */
    enum State {
        REST("休息", "Rest", "neutral"),
        /** Before anybody ever punched, so that nobody is blamed for what could not be done. */
        UNCOUNTED("未启用", "Not counted", "neutral"),
        /** Not over yet, or still to come. */
        OPEN("未结束", "Open", "neutral"),
        ATTENDED("正常", "Attended", "ok"),
        /** On leave for all of it. */
        LEAVE("请假", "On leave", "accent"),
        /** Away on business for all of it. */
        AWAY("公出", "On business", "accent"),
        LATE("迟到", "Late", "late"),
        EARLY("早退", "Left early", "late"),
        /** Only one of the two punches is there. */
        MISSING("缺卡", "Punch missing", "late"),
        ABSENT("缺勤", "Absent", "refused");

        private final String zh;
        private final String en;
        private final String tone;

        State(String zh, String en, String tone) {
            this.zh = zh;
            this.en = en;
            this.tone = tone;
        }

        Text text() {
            return new Text(zh, en);
        }

        String tone() {
            return tone;
        }
    }
}
