package dev.wenliu.plugins.meeting.rooms;

import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Words;
import java.util.Locale;

/** The words of the rooms' page for one reader. */
record RoomWords(Locale locale, boolean keeper) {

    static final Text TITLE = new Text("会议室", "Meeting rooms");
    static final Text SENTENCE =
            new Text("公司的全部会议室，以及各室的开放时间和预订规则。", "All meeting rooms, when they are open and how they are booked.");
    static final Text ADD = new Text("新增会议室", "Add a room");
    static final Text EDIT = new Text("编辑", "Edit");
    static final Text SEARCH = new Text("按名称、位置或设备查找", "Search by name, place or equipment");
    static final Text NOTHING = new Text("还没有会议室", "No room yet");
    static final Text NOTHING_KEEPER = new Text("新增第一间会议室后，大家就能预订了。", "Add the first one, and people can book it.");
    static final Text NOTHING_READER =
            new Text("会议室由会务人员登记，登记后会显示在这里。", "The keepers add rooms; they will be shown here.");
    static final Text NOT_FOUND = new Text("没有找到符合条件的会议室", "No room matches");
    static final Text NOT_FOUND_HINT = new Text("换个关键词试试，或清空查找条件。", "Try another word, or clear the search.");
    static final Text NAME = new Text("名称", "Name");
    static final Text BUILDING = new Text("楼宇", "Building");
    static final Text FLOOR = new Text("楼层", "Floor");
    static final Text CAPACITY = new Text("容纳人数", "Holds");
    static final Text EQUIPMENT = new Text("设备", "Equipment");
    static final Text OPENS = new Text("开放时间", "Opens");
    static final Text CLOSES = new Text("关闭时间", "Closes");
    static final Text BUFFER = new Text("会后间隔（分钟）", "Buffer after a meeting (minutes)");
    static final Text LONGEST = new Text("单次最长（分钟）", "Longest meeting (minutes)");
    static final Text DAYS_AHEAD = new Text("可提前预订（天）", "Booked ahead (days)");
    static final Text STATUS = new Text("状态", "Status");
    static final Text STATUS_HELP =
            new Text("停用后不能再预订，已有的预订不受影响", "Laid idle, it cannot be booked; what is booked stays booked");
    static final Text KEEPERS = new Text("管理员", "Keepers");
    static final Text SAVE = new Text("保存", "Save");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text SAVED = new Text("已保存", "Saved");

    String say(Text text) {
        return text.in(locale);
    }

    String count(long shown) {
        return say(new Text("共 " + shown + " 间", shown + (shown == 1 ? " room" : " rooms")));
    }

    /** Place and size: 办公楼 3 层 · 12 人. */
    String detail(Room room) {
        String start = room.place().isEmpty() ? "" : room.place() + " · ";
        return say(new Text(start + room.capacity() + " 人", start + room.capacity() + " persons"));
    }

    String rules(Room room) {
        String hours = Words.time(room.opens()) + "–" + Words.time(room.closes());
        return say(new Text(
                hours + " · 最长 " + room.longest() + " 分钟", hours + " · " + room.longest() + " minutes at most"));
    }
}
