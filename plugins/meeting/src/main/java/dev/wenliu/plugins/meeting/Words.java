package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Text;
import java.util.List;

/** What the plugin says when it refuses, tells and records, in both languages. */
public final class Words {

    public static final Text NO_PERIOD =
            new Text("结束时间应晚于开始时间，且不超过一天。", "The end must lie after the beginning, and within a day of it.");
    public static final Text UNKNOWN = new Text("所选会议室不存在，请重新选择。", "There is no such room; choose another one.");
    static final Text OVER = new Text("该时间已经过去，请选择以后的时间。", "That time is over; choose a later one.");
    static final Text OVER_ALREADY =
            new Text("会议已经结束，不能再修改或取消。", "The meeting is over; it can no longer be changed or cancelled.");
    public static final Text TAKEN_A_MOMENT_AGO = new Text(
            "会议室刚刚被他人预订，请改选其他会议室或时间。", "Someone else has just booked the room; choose another one or another time.");
    public static final Text SUBJECT_MISSING = new Text("请填写会议名称。", "Say what the meeting is about.");
    static final Text SUBJECT_LONG = new Text("会议名称不能超过 80 个字。", "The subject may have 80 characters at most.");
    static final Text TOO_MANY_ATTENDEES = new Text("参会人员不能超过 500 人。", "There may be 500 attendees at most.");
    static final Text REPEAT_WRONG = new Text(
            "请填写重复的截止日期或次数（1–60 次），按周重复时至少选一天。",
            "Say until when or how often (1–60 times) it repeats and, where it is weekly, on which days.");
    static final Text NEVER = new Text("按所选规则没有任何一天可以开会。", "By this rule the meeting would never take place.");
    static final Text TOO_OFTEN = new Text(
            "重复会议最多 60 次，请提前截止日期或减少次数。",
            "A meeting may be repeated 60 times at most; end it earlier or repeat it less often.");
    static final Text REASON_MISSING = new Text("请填写取消原因。", "Say why it is cancelled.");
    static final Text REASON_LONG = new Text("取消原因不能超过 200 个字。", "The reason may have 200 characters at most.");
    public static final Text GONE = new Text("该会议已被取消。", "The meeting has been cancelled.");
    static final Text NOT_YOURS = new Text(
            "只有会议主持人或会议室管理人员可以修改或取消。", "Only the host and those who keep the rooms may change or cancel a meeting.");
    static final Text CHANGED_MEANWHILE =
            new Text("该会议刚刚被他人修改，请关闭后重新打开再改。", "Someone else has just changed this meeting; close and open it again.");
    static final Text NOT_KEEPER = new Text("您没有维护会议室的权限。", "You may not keep the meeting rooms.");
    static final Text ROOM_NAME_MISSING = new Text("请填写会议室名称。", "Give the room a name.");
    static final Text ROOM_WORDS_LONG = new Text(
            "名称和楼宇不能超过 40 个字，楼层不能超过 20 个字，设备不能超过 200 个字。",
            "Name and building may have 40 characters at most, the floor 20 and the equipment 200.");
    static final Text ROOM_NAME_TAKEN = new Text("已有同名的会议室。", "There is a room of this name.");
    static final Text ROOM_CHANGED_MEANWHILE =
            new Text("该会议室刚刚被他人修改，请关闭后重新打开再改。", "Someone else has just changed this room; close and open it again.");
    static final Text CAPACITY_WRONG =
            new Text("容纳人数应在 1 到 2000 之间。", "The room must hold between 1 and 2000 persons.");
    static final Text HOURS_WRONG = new Text("关闭时间应晚于开放时间。", "The room must close after it opens.");
    static final Text BUFFER_WRONG = new Text("间隔时间应在 0 到 240 分钟之间。", "The buffer must be between 0 and 240 minutes.");
    static final Text LONGEST_WRONG =
            new Text("单次最长时间应在 5 到 1440 分钟之间。", "The longest meeting must be between 5 and 1440 minutes.");
    static final Text DAYS_AHEAD_WRONG =
            new Text("提前预订天数应在 0 到 730 之间。", "Rooms are booked between 0 and 730 days ahead.");

    private Words() {}

    /** Minutes since midnight as a time of day. */
    public static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    public static Text idle(Room room) {
        return new Text(room.name() + "已停用，请改选其他会议室。", room.name() + " is laid idle; choose another room.");
    }

    static Text outside(Room room) {
        String hours = time(room.opens()) + "–" + time(room.closes());
        return new Text(
                room.name() + "的开放时间是 " + hours + "，请在开放时间内预订。",
                room.name() + " is open from " + hours + "; book within these hours.");
    }

    static Text tooLong(Room room) {
        return new Text(
                room.name() + "单次最长可用 " + room.longest() + " 分钟，请缩短时间。",
                room.name() + " may be had for " + room.longest() + " minutes at most; make the meeting shorter.");
    }

    static Text tooFarAhead(Room room) {
        return new Text(
                room.name() + "最多提前 " + room.daysAhead() + " 天预订。",
                room.name() + " may be booked " + room.daysAhead() + " days ahead at most.");
    }

    static Text tooSmall(Room room, int people) {
        return new Text(
                room.name() + "可容纳 " + room.capacity() + " 人，坐不下 " + people + " 人，请改选更大的会议室。",
                room.name() + " holds " + room.capacity() + " persons, too few for " + people
                        + "; choose a larger room.");
    }

    /** Who has the room then; where only the buffer is in the way, that too. */
    public static Text taken(Room room, Booking other, Period wanted) {
        String who = other.hostName() + "预订（" + other.subject() + "）";
        String when = other.period().shown();
        String gap = wanted.overlaps(other.period()) ? "" : "，两场会议须间隔 " + room.buffer() + " 分钟";
        String gapEn =
                wanted.overlaps(other.period()) ? "" : ", and meetings lie " + room.buffer() + " minutes apart there";
        return new Text(
                room.name() + "在 " + when + " 已由" + who + gap + "，请改选其他会议室或时间。",
                other.hostName() + " has " + room.name() + " from " + when + " (" + other.subject() + ")" + gapEn
                        + "; choose another room or another time.");
    }

    static Text booked(String who, Room room, String subject, List<Period> times) {
        return new Text(
                who + "预订了" + room.name() + "，用于“" + subject + "”，" + zh(times) + "。",
                who + " booked " + room.name() + " for “" + subject + "”, " + en(times) + ".");
    }

    static Text invited(String who, Room room, String subject, List<Period> times) {
        return new Text(
                who + "邀请您参加“" + subject + "”，" + zh(times) + "，地点" + room.name() + "。",
                who + " invites you to “" + subject + "”, " + en(times) + ", in " + room.name() + ".");
    }

    static Text changed(String who, Room room, Booking booking) {
        String when = booking.period().shown();
        return new Text(
                who + "修改了会议“" + booking.subject() + "”，现为 " + when + "，地点" + room.name() + "。",
                who + " changed the meeting “" + booking.subject() + "”; it is now " + when + " in " + room.name()
                        + ".");
    }

    static Text cancelled(String who, Room room, List<Booking> meetings, String reason) {
        String subject = meetings.getFirst().subject();
        List<Period> times = meetings.stream().map(Booking::period).toList();
        return new Text(
                who + "取消了会议“" + subject + "”（" + zh(times) + "，" + room.name() + "），原因：" + reason,
                who + " cancelled the meeting “" + subject + "” (" + en(times) + ", " + room.name() + "): " + reason);
    }

    static Text roomAdded(Person who, Room room) {
        return new Text(who.name() + "新增了会议室" + room.name() + "。", who.name() + " added the room " + room.name() + ".");
    }

    static Text roomChanged(Person who, Room room) {
        String zh = room.status().text().zh();
        String en = room.status().text().en();
        return new Text(
                who.name() + "修改了会议室" + room.name() + "（" + zh + "）。",
                who.name() + " changed the room " + room.name() + " (" + en + ").");
    }

    private static String zh(List<Period> times) {
        String first = times.getFirst().shown();
        return times.size() == 1 ? first : first + " 起共 " + times.size() + " 次";
    }

    private static String en(List<Period> times) {
        String first = times.getFirst().shown();
        return times.size() == 1 ? first : first + " and " + (times.size() - 1) + " more times";
    }
}
