package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginJdbc.DuplicateKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meetings as they are kept. Two in one room never overlap: each holds the rows of its five-minute slots. */
public final class Bookings {

    private static final String SELECT =
            "select b.id, b.room_id, b.series_id, b.matter_number, b.subject, b.host_id, b.host_name, b.from_at, b.to_at,"
                    + " b.version from ${schema}.booking b ";
    private static final String STANDING = "b.status = 'BOOKED' ";

    private final PluginJdbc jdbc;

    public Bookings(PluginJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The meeting with this id, unless it was cancelled. */
    public Optional<Booking> find(String id) {
        return read("b.id = ? and " + STANDING, id).stream().findFirst();
    }

    /** Whether something was ever booked under the id, and cancelled since or not. */
    public boolean known(String id) {
        return !read("b.id = ?", id).isEmpty();
    }

    /** The meetings that touch a time, in its order. */
    public List<Booking> within(Period time) {
        return read("b.to_at > ? and b.from_at < ? and " + STANDING, time.from(), time.to());
    }

    /** The meetings of a time that a person hosts or attends, in its order. */
    public List<Booking> of(long person, Period time) {
        return read(
                "b.to_at > ? and b.from_at < ? and " + STANDING + "and (b.host_id = ? or b.id in (select a.booking_id"
                        + " from ${schema}.booking_attendee a where a.person_id = ?))",
                time.from(),
                time.to(),
                person,
                person);
    }

    /** The meetings of a series that end after an instant, in their order. */
    List<Booking> ofSeries(String series, Instant after) {
        return read("b.series_id = ? and b.to_at > ? and " + STANDING, series, after);
    }

    /** The first meeting that holds one of the slots, a certain one left aside. */
    public Optional<Booking> holding(long room, Slots slots, String beside) {
        return read(
                        "b.id <> ? and b.id in (select s.booking_id from ${schema}.booking_slot s where s.room_id = ?"
                                + " and s.slot >= ? and s.slot < ?)",
                        beside,
                        room,
                        slots.first(),
                        slots.end())
                .stream()
                .findFirst();
    }

    /** Books, or changes nothing and answers false because one of the slots is taken. */
    public boolean add(Booking booking, Slots slots) {
        jdbc.update(
                "insert into ${schema}.booking (id, room_id, series_id, matter_number, subject, host_id, host_name,"
                        + " from_at, to_at, status, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'BOOKED', 0)",
                booking.id(),
                booking.room(),
                booking.series(),
                booking.number(),
                booking.subject(),
                booking.host(),
                booking.hostName(),
                booking.period().from(),
                booking.period().to());
        if (!take(booking, slots)) {
            jdbc.update("delete from ${schema}.booking where id = ?", booking.id());
            return false;
        }
        invite(booking);
        return true;
    }

    /** Saves what changed; false when someone else changed or cancelled the meeting meanwhile. Its slots are not touched. */
    boolean change(Booking booking) {
        int changed = jdbc.update(
                "update ${schema}.booking set room_id = ?, subject = ?, from_at = ?, to_at = ?, version = version + 1"
                        + " where id = ? and version = ? and status = 'BOOKED'",
                booking.room(),
                booking.subject(),
                booking.period().from(),
                booking.period().to(),
                booking.id(),
                booking.version());
        if (changed == 0) return false;
        jdbc.update("delete from ${schema}.booking_attendee where booking_id = ?", booking.id());
        invite(booking);
        return true;
    }

    /** Cancels a meeting and frees its room; false when it is cancelled already. */
    boolean cancel(String id, String reason) {
        int changed = jdbc.update(
                "update ${schema}.booking set status = 'CANCELLED', cancel_reason = ?, version = version + 1"
                        + " where id = ? and status = 'BOOKED'",
                reason,
                id);
        release(id);
        return changed == 1;
    }

    /** Holds the slots; false where one is taken. */
    boolean take(Booking booking, Slots slots) {
        try {
            jdbc.update(
                    "insert into ${schema}.booking_slot (room_id, slot, booking_id) values " + slots.rows(),
                    slots.values(booking.room(), booking.id()));
            return true;
        } catch (DuplicateKey taken) {
            return false;
        }
    }

    void release(String id) {
        jdbc.update("delete from ${schema}.booking_slot where booking_id = ?", id);
    }

    private void invite(Booking booking) {
        for (long person : booking.attendees())
            jdbc.update(
                    "insert into ${schema}.booking_attendee (booking_id, person_id) values (?, ?)",
                    booking.id(),
                    person);
    }

    private List<Booking> read(String where, Object... values) {
        Map<String, Set<Long>> attendees = new HashMap<>();
        jdbc.query(
                "select a.booking_id, a.person_id from ${schema}.booking_attendee a where a.booking_id in"
                        + " (select b.id from ${schema}.booking b where " + where + ")",
                row -> attendees
                        .computeIfAbsent(row.getString("booking_id"), id -> new HashSet<>())
                        .add(row.getLong("person_id")),
                values);
        return jdbc.query(
                SELECT + "where " + where + " order by b.from_at, b.id", row -> booking(row, attendees), values);
    }

    private static Booking booking(ResultSet row, Map<String, Set<Long>> attendees) throws SQLException {
        String id = row.getString("id");
        return new Booking(
                id,
                row.getLong("room_id"),
                row.getString("series_id"),
                row.getString("matter_number"),
                row.getString("subject"),
                row.getLong("host_id"),
                row.getString("host_name"),
                new Period(instant(row, "from_at"), instant(row, "to_at")),
                attendees.getOrDefault(id, Set.of()),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
