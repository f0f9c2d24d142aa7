package dev.wenliu.plugins.meeting.form;

import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Room;

/** What the field and the step say, in both languages. */
final class FormWords {

    static final Text FIELD = new Text("会议室", "Meeting room");
    static final Text STEP = new Text("预订会议室", "Reserve the meeting room");
    static final Text KEEPERS = new Text("会议室管理员", "Keepers of the room");
    static final Text CHOOSE = new Text("选择空闲会议室", "Choose a free room");
    static final Text FILL_PERIOD =
            new Text("请先填写开始时间和结束时间，再选择会议室。", "Fill in the beginning and the end first, then choose a room.");
    static final Text NONE_FREE =
            new Text("该时段没有坐得下的空闲会议室，请调整时间。", "No room that is large enough is free then; choose another time.");
    static final Text NO_ROOM = new Text("申请中没有选择会议室，无法预订。", "No room was chosen, so none can be reserved.");
    static final Text NO_PERIOD = new Text(
            "会议开始或结束时间缺失，或超过一天，无法预订。", "The beginning or the end is missing, or they are more than a day apart.");
    static final Text NO_ROOM_CHOSEN = new Text("申请中还没有选择会议室", "no room is chosen yet");

    private FormWords() {}

    static Text unsuitable(int others) {
        return new Text(
                "所选会议室在该时段不可用或坐不下，另有 " + others + " 间可选。",
                "The chosen room cannot be had then or is too small; " + others + " others may be chosen.");
    }

    static Text free(int count) {
        return new Text("该时段有 " + count + " 间会议室空闲且坐得下。", count + " rooms are free then and large enough.");
    }

    static Text reserved(Room room, Period period) {
        String when = period.shown();
        return new Text("已预订" + room.name() + "，" + when + "。", room.name() + " is reserved for " + when + ".");
    }

    static Text keeps(Room room) {
        return new Text("管理" + room.name(), "keeps " + room.name());
    }

    static Text keptByNobody(Room room) {
        return new Text(room.name() + "没有指定管理员", room.name() + " has no keeper");
    }
}
