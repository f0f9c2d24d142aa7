package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugins.meeting.Room.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The company's meeting rooms as they are kept. */
public final class Rooms {

    private static final String SELECT =
            "select r.id, r.name, r.building, r.floor, r.capacity, r.equipment, r.opens_minute, r.closes_minute,"
                    + " r.buffer_minutes, r.longest_minutes, r.days_ahead, r.status, r.version from ${schema}.room r ";
    private static final String FREE = "where not exists (select 1 from ${schema}.booking_slot s where s.room_id = r.id"
            + " and s.slot >= ? and s.slot < ? + (r.buffer_minutes + 4) / 5) order by r.capacity, r.name";

    private final PluginJdbc jdbc;

    public Rooms(PluginJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** All rooms, those laid idle last. */
    public List<Room> all() {
        return read(SELECT + "order by case when r.status = 'IDLE' then 1 else 0 end, r.building, r.floor, r.name");
    }

    public Optional<Room> find(long id) {
        return read(SELECT + "where r.id = ?", id).stream().findFirst();
    }

    /** The rooms that nobody has in the period, the smallest first; whether they suit is another question. */
    public List<Room> untaken(Period period) {
        var slots = Slots.of(period, 0);
        return read(SELECT + FREE, slots.first(), slots.end());
    }

    /** Adds a room; a name that another one has is refused as a duplicate key. */
    void add(Room room) {
        jdbc.update(
                "insert into ${schema}.room (name, building, floor, capacity, equipment, opens_minute, closes_minute,"
                        + " buffer_minutes, longest_minutes, days_ahead, status, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                columns(room));
        long id = jdbc.query(
                        "select r.id from ${schema}.room r where r.name = ?", row -> row.getLong("id"), room.name())
                .getFirst();
        keep(id, room.keepers());
    }

    /** Saves what changed; false when someone else changed the room meanwhile. */
    boolean change(Room room) {
        Object[] values = Stream.concat(Stream.of(columns(room)), Stream.<Object>of(room.id(), room.version()))
                .toArray();
        int changed = jdbc.update(
                "update ${schema}.room set name = ?, building = ?, floor = ?, capacity = ?, equipment = ?,"
                        + " opens_minute = ?, closes_minute = ?, buffer_minutes = ?, longest_minutes = ?,"
                        + " days_ahead = ?, status = ?, version = version + 1 where id = ? and version = ?",
                values);
        if (changed == 0) return false;
        jdbc.update("delete from ${schema}.room_keeper where room_id = ?", room.id());
        keep(room.id(), room.keepers());
        return true;
    }

    private void keep(long room, Set<Long> keepers) {
        for (long person : keepers)
            jdbc.update("insert into ${schema}.room_keeper (room_id, person_id) values (?, ?)", room, person);
    }

    private List<Room> read(String sql, Object... values) {
        Map<Long, Set<Long>> keepers = keepers();
        return jdbc.query(sql, row -> room(row, keepers), values);
    }

    private Map<Long, Set<Long>> keepers() {
        Map<Long, Set<Long>> keepers = new HashMap<>();
        jdbc.query(
                "select k.room_id, k.person_id from ${schema}.room_keeper k",
                row -> keepers.computeIfAbsent(row.getLong("room_id"), room -> new HashSet<>())
                        .add(row.getLong("person_id")));
        return keepers;
    }

    private static Object[] columns(Room room) {
        return new Object[] {
            room.name(),
            room.building(),
            room.floor(),
            room.capacity(),
            room.equipment(),
            room.opens(),
            room.closes(),
            room.buffer(),
            room.longest(),
            room.daysAhead(),
            room.status().name()
        };
    }

    private static Room room(ResultSet row, Map<Long, Set<Long>> keepers) throws SQLException {
        long id = row.getLong("id");
        return new Room(
                id,
                row.getString("name"),
                row.getString("building"),
                row.getString("floor"),
                row.getInt("capacity"),
                row.getString("equipment"),
                row.getInt("opens_minute"),
                row.getInt("closes_minute"),
                row.getInt("buffer_minutes"),
                row.getInt("longest_minutes"),
                row.getInt("days_ahead"),
                Status.valueOf(row.getString("status")),
                keepers.getOrDefault(id, Set.of()),
                row.getInt("version"));
    }
}
