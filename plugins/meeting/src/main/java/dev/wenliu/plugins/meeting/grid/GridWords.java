package dev.wenliu.plugins.meeting.grid;

import dev.wenliu.plugin.api.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words of the schedule for one reader. */
record GridWords(Locale locale) {

    static final Text TITLE = new Text("会议安排", "Room schedule");
    static final Text SENTENCE = new Text(
            "在空闲时段上拖动即可预订；手机上先点开始、再点结束。",
            "Drag over free time to book a room; on a phone tap the beginning, then the end.");
    static final Text PREVIOUS = new Text("前一段", "Earlier");
    static final Text NEXT = new Text("后一段", "Later");
    static final Text TODAY = new Text("今天", "Today");
    static final Text DAY = new Text("日期", "Day");
    static final Text VIEW = new Text("视图", "View");
    static final Text BY_DAY = new Text("按天看全部会议室", "All rooms of a day");
    static final Text BY_WEEK = new Text("按周看一间会议室", "One room's week");
    static final Text ROOM = new Text("会议室", "Room");
    static final Text BOOK = new Text("预订会议室", "Book a room");
    static final Text CHANGE = new Text("修改会议", "Change the meeting");
    static final Text NO_ROOMS = new Text("还没有可预订的会议室", "No room can be booked yet");
    static final Text NO_ROOMS_HINT =
            new Text("会务人员登记会议室后，这里会显示各会议室的安排。", "Once the keepers have added rooms, their schedules are shown here.");
    static final Text FREE = new Text("空闲，按回车预订", "free, press Enter to book");
    static final Text TAKEN = new Text("已占用", "taken");
    static final Text CHOOSE_END = new Text("再点一下结束时间", "Now tap the end");
    static final Text CLOSED = new Text("未开放", "Closed");
    static final Text GAP = new Text("会议间隔", "Kept free between meetings");
    static final Text PAST = new Text("已过去", "Over");
    static final Text RESTS = new Text("休息日", "Day of rest");
    static final Text SUBJECT = new Text("会议名称", "Subject");
    static final Text FROM = new Text("开始", "From");
    static final Text TO = new Text("结束", "To");
    static final Text WHEN = new Text("时间", "When");
    static final Text HOST = new Text("主持人", "Host");
    static final Text ATTENDEES = new Text("参会人员", "Attendees");
    static final Text ATTENDEES_HELP = new Text("预订后系统会通知他们", "They are told as soon as it is booked");
    static final Text NOBODY = new Text("未填写", "Nobody named");
    static final Text NUMBER = new Text("申请单", "Request");
    static final Text SERIES = new Text("重复会议中的一次", "One of a series");
    static final Text REPEAT = new Text("重复", "Repeat");
    static final Text ONCE = new Text("不重复", "Once only");
    static final Text DAILY = new Text("每天", "Every day");
    static final Text WEEKLY = new Text("每周", "Every week");
    static final Text WORKDAYS = new Text("每个工作日", "Every working day");
    static final Text WEEKDAYS = new Text("星期", "Weekdays");
    static final Text ENDS = new Text("结束方式", "Ends");
    static final Text BY_COUNT = new Text("按次数", "After a number of times");
    static final Text BY_DATE = new Text("按日期", "On a date");
    static final Text COUNT = new Text("次数（最多 60）", "How often (60 at most)");
    static final Text UNTIL = new Text("截止日期", "Until");
    static final Text SAVE = new Text("保存", "Save");
    static final Text CLOSE = new Text("关闭", "Close");
    static final Text BACK = new Text("返回修改", "Back");
    static final Text BOOKED = new Text("已预订", "Booked");
    static final Text CHANGED = new Text("已修改，并通知了参会人员", "Changed; the attendees are told");
    static final Text CANCELLED = new Text("已取消，会议室已释放", "Cancelled; the room is free");
    static final Text CONFLICTS = new Text("部分日期不能预订", "Some days cannot be booked");
    static final Text ALL_CONFLICT =
            new Text("所有日期都不能预订，请返回调整时间或会议室。", "No day can be booked; go back and choose another time or room.");
    static final Text CANCEL_MEETING = new Text("取消会议", "Cancel the meeting");
    static final Text REASON = new Text("取消原因", "Reason");
    static final Text SCOPE = new Text("取消范围", "Which meetings");
    static final Text THIS = new Text("仅本次", "This one");
    static final Text FOLLOWING = new Text("本次及以后各次", "This and the following ones");
    static final Text ALL = new Text("全部未结束的各次", "All that are not over");
    static final Text KEEP_IT = new Text("不取消", "Keep it");
    static final Text MY_TODAY = new Text("今天的会议", "My meetings today");
    static final Text NONE_TODAY = new Text("今天没有会议", "No meetings today");
    static final Text NONE_TODAY_HINT = new Text("可以专心处理手头的工作。", "Time for everything else.");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");

    String say(Text text) {
        return text.in(locale);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** A day of the grid: 周二 11-24. */
    String day(LocalDate day) {
        return weekday(day.getDayOfWeek()) + " " + SHORT.format(day);
    }

    /** How many people a room holds, and where it is. */
    String roomHint(int capacity, String place) {
        String start = place.isEmpty() ? "" : place + " · ";
        return say(new Text(start + capacity + " 人", start + capacity + " persons"));
    }

    String skip(int rest) {
        return say(new Text("跳过冲突，预订其余 " + rest + " 次", "Skip these and book the other " + rest));
    }

    String problems(int problems, int all) {
        return say(new Text(
                "共 " + all + " 次，其中 " + problems + " 次不能预订。现在还没有预订任何一次，请决定如何处理。",
                problems + " of " + all + " meetings cannot be booked. Nothing is booked yet; decide what to do."));
    }
}
