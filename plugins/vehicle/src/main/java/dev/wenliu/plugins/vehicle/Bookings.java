package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginJdbc.DuplicateKey;
import dev.wenliu.plugin.api.PluginSettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The trips for which vehicles are kept. Two never overlap: each holds the rows of its five-minute slots. */
final class Bookings {

    private static final int ROWS_AT_ONCE = 1000;
    private static final String SELECT =
            "select b.work_id, b.vehicle_id, b.matter_number, b.holder, b.holder_id, b.matter_id, b.from_at, b.to_at"
                    + " from ${schema}.booking b ";

    private final PluginJdbc jdbc;
    private final PluginSettings settings;

    Bookings(PluginJdbc jdbc, PluginSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** How long a vehicle stays free after each trip, for the way to the next one. */
    private int buffer() {
        return settings.integer("bufferMinutes");
    }

    boolean done(String workId) {
        return !jdbc.query(SELECT + "where b.work_id = ?", Bookings::booking, workId)
                .isEmpty();
    }

    /** Books, or changes nothing and answers false because a part of the period is taken. */
    boolean book(Booking booking) {
        jdbc.update(
                "insert into ${schema}.booking"
                        + " (work_id, vehicle_id, matter_number, holder, holder_id, matter_id, from_at, to_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                booking.workId(),
                booking.vehicle(),
                booking.number(),
                booking.holder(),
                booking.holderId(),
                booking.matter(),
                booking.period().from(),
                booking.period().to());
        try {
            takeSlots(booking);
            return true;
        } catch (DuplicateKey taken) {
            release(booking.workId());
            return false;
        }
    }

    /** The first trip of the vehicle that overlaps the period. */
    Optional<Booking> overlapping(long vehicle, Period period) {
        return jdbc
                .query(
                        SELECT
                                + "where b.work_id in (select s.work_id from ${schema}.booking_slot s where s.vehicle_id = ?"
                                + " and s.slot >= ? and s.slot < ?) order by b.from_at",
                        Bookings::booking,
                        vehicle,
                        period.firstSlot(),
                        period.endSlot(buffer()))
                .stream()
                .findFirst();
    }

    /** The trips that are not over, the next ones first. */
    List<Booking> since(Instant now) {
        return jdbc.query(SELECT + "where b.to_at > ? order by b.from_at", Bookings::booking, now);
    }

    /** The trips that touch the period, by vehicle and time. */
    List<Booking> during(Period period) {
        return jdbc.query(
                SELECT + "where b.to_at > ? and b.from_at < ? order by b.vehicle_id, b.from_at",
                Bookings::booking,
                period.from(),
                period.to());
    }

    /** A person's trips that are not over, the next one first. */
    List<Booking> of(long holder, Instant now) {
        return jdbc.query(
                SELECT + "where b.holder_id = ? and b.to_at > ? order by b.from_at", Bookings::booking, holder, now);
    }

    Optional<Booking> find(String workId) {
        return jdbc.query(SELECT + "where b.work_id = ?", Bookings::booking, workId).stream()
                .findFirst();
    }

    /** Gives the vehicle's time back. */
    void release(String workId) {
        jdbc.update("delete from ${schema}.booking_slot where work_id = ?", workId);
        jdbc.update("delete from ${schema}.booking where work_id = ?", workId);
    }

    private void takeSlots(Booking booking) {
        long end = booking.period().endSlot(buffer());
        for (long from = booking.period().firstSlot(); from < end; from += ROWS_AT_ONCE)
            takeSlots(booking, from, Math.min(end, from + ROWS_AT_ONCE));
    }

    private void takeSlots(Booking booking, long from, long to) {
        String rows = String.join(", ", Collections.nCopies((int) (to - from), "(?, ?, ?)"));
        Object[] values = LongStream.range(from, to)
                .boxed()
                .flatMap(slot -> List.<Object>of(booking.vehicle(), slot, booking.workId()).stream())
                .toArray();
        jdbc.update("insert into ${schema}.booking_slot (vehicle_id, slot, work_id) values " + rows, values);
    }

    private static Booking booking(ResultSet row) throws SQLException {
        var period = new Period(instant(row, "from_at"), instant(row, "to_at"));
        return new Booking(
                row.getString("work_id"),
                row.getLong("vehicle_id"),
                row.getString("matter_number"),
                row.getString("holder"),
                row.getLong("holder_id"),
                row.getString("matter_id"),
                period);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
