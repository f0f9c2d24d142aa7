package dev.wenliu.plugins.meeting;

import dev.wenliu.plugins.meeting.Room.Status;
import java.util.List;
import java.util.Set;

/** The meeting rooms of the demo company, in the order of their ids, on which its sample flow relies. */
public final class DemoRooms {

    private static final int OPENS = 8 * 60;
    private static final int CLOSES = 20 * 60;

    private static final List<Room> ROOMS = List.of(
            room("301 小会议室", "3 层", 12, "电视、白板"),
            room("302 视频会议室", "3 层", 24, "视频会议系统、电视、话筒"),
            room("501 中会议室", "5 层", 40, "投影、话筒、白板"),
            room("一楼报告厅", "1 层", 200, "投影、音响、话筒、录播"));

    private DemoRooms() {}

    /** Fills a house that has never had a room. */
    public static void fill(Rooms rooms) {
        if (rooms.all().isEmpty()) ROOMS.forEach(rooms::add);
    }

    private static Room room(String name, String floor, int capacity, String equipment) {
        return new Room(
                0, name, "办公楼", floor, capacity, equipment, OPENS, CLOSES, 10, 480, 365, Status.OPEN, Set.of(), 0);
    }
}
