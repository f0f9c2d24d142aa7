package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.Text;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** The plugin's words for one reader. */
record Words(Locale locale) {

    static final Text MINE = new Text("我的考勤", "My attendance");
    static final Text MINE_SENTENCE =
            new Text("上下班打卡，并查看每一天是怎样计算的。", "Punch in and out, and see how each day was counted.");
    static final Text OTHERS = new Text("考勤查询", "Attendance of others");
    static final Text OTHERS_SENTENCE =
            new Text("查看任何一位同事某个月的考勤及其依据。", "See the month of any colleague, and what it rests on.");
    static final Text TODAY = new Text("今天", "Today");
    static final Text PUNCH = new Text("打卡", "Punch");
    static final Text PUNCH_IN = new Text("上班打卡", "Punch in");
    static final Text PUNCH_OUT = new Text("下班打卡", "Punch out");
    static final Text AGAIN =
            new Text("这一分钟已经打过卡，没有重复记录。", "This minute is punched already; nothing was written twice.");
    static final Text NOT_YET = new Text("今天还没有打卡", "Not punched today");
    static final Text EARLIER = new Text("上个月", "Month before");
    static final Text LATER = new Text("下个月", "Next month");
    static final Text NOW = new Text("本月", "This month");
    static final Text PERSON = new Text("人员", "Person");
    static final Text PERSON_HINT = new Text("按姓名、拼音或首字母查找", "Search by name, pinyin or initials");
    static final Text CHOOSE = new Text("请选择人员", "Choose a person");
    static final Text CHOOSE_HINT = new Text("选定后显示其当月考勤。", "Their month is shown then.");
    static final Text CLOSE = new Text("关闭", "Close");
    static final Text ATTENDED = new Text("出勤（天）", "Days attended");
    static final Text LATE = new Text("迟到（次）", "Late");
    static final Text EARLY = new Text("早退（次）", "Left early");
    static final Text MISSING = new Text("缺卡（次）", "Punches missing");
    static final Text ABSENT = new Text("缺勤（天）", "Days absent");
    static final Text AWAY = new Text("请假与公出（天）", "On leave or business");
    static final Text NOT_YOURS = new Text("您没有查看他人考勤的权限。", "You may not read the attendance of others.");

    String say(Text text) {
        return text.in(locale);
    }

    String punched(String time) {
        return say(new Text("已打卡 " + time, "Punched at " + time));
    }

    String month(YearMonth month) {
        return say(new Text(
                month.getYear() + " 年 " + month.getMonthValue() + " 月",
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear()));
    }
}
