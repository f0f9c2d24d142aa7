package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.Season;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.WorkCalendar;
import dev.wenliu.plugin.api.WorkDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The company's calendar and the plugin's settings as they come, without a host. */
final class OfficeYear implements WorkCalendar, PluginSettings {

    private static final Season SUMMER = new Season(
            new Text("夏季作息", "Summer hours"),
            MonthDay.of(7, 1),
            MonthDay.of(9, 30),
            LocalTime.of(8, 0),
            LocalTime.of(17, 30));
    private static final Season WINTER = new Season(
            new Text("冬春作息", "Winter and spring hours"),
            MonthDay.of(10, 1),
            MonthDay.of(6, 30),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0));
    private static final Map<String, Integer> NUMBERS =
            Map.of("graceMinutes", 0, "absentMinutes", 120, "summerBreakMinutes", 90, "winterBreakMinutes", 120);

    static Rules rules() {
        var office = new OfficeYear();
        return new Rules(office, office);
    }

    @Override
    public WorkDay day(LocalDate date) {
        boolean summer = date.getMonthValue() >= 7 && date.getMonthValue() <= 9;
        boolean rest = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new WorkDay(
                date, !rest, summer ? SUMMER : WINTER, new Text(rest ? "周末" : "工作日", rest ? "weekend" : "work"));
    }

    @Override
    public List<Season> seasons() {
        return List.of(SUMMER, WINTER);
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public String text(String key) {
        throw new IllegalArgumentException(key);
    }

    @Override
    public int integer(String key) {
        Integer number = NUMBERS.get(key);
        if (number == null) throw new IllegalArgumentException(key);
        return number;
    }

    @Override
    public boolean flag(String key) {
        throw new IllegalArgumentException(key);
    }
}
