package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugins.vehicle.Vehicle.Kind;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The company's vehicles (车辆档案). */
final class Fleet {

    private static final String SELECT =
            "select v.id, v.plate, v.model, v.kind, v.seats, v.status, v.version from ${schema}.vehicle v ";

    private final PluginJdbc jdbc;
    private final PluginSettings settings;

    Fleet(PluginJdbc jdbc, PluginSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** All vehicles, retired ones last. */
    List<Vehicle> all() {
        return jdbc.query(
                SELECT + "order by case when v.status = 'RETIRED' then 1 else 0 end, v.plate", Fleet::vehicle);
    }

    Optional<Vehicle> find(long id) {
        return jdbc.query(SELECT + "where v.id = ?", Fleet::vehicle, id).stream()
                .findFirst();
    }

    /** Vehicles that nobody booked in the period and that take the passengers, the smallest first. */
    List<Vehicle> free(Period period, int passengers) {
        return jdbc.query(
                SELECT
                        + "where v.status = 'AVAILABLE' and v.seats > ? and not exists (select 1 from ${schema}.booking_slot s"
                        + " where s.vehicle_id = v.id and s.slot >= ? and s.slot < ?) order by v.seats, v.plate",
                Fleet::vehicle,
                passengers,
                period.firstSlot(),
                period.endSlot(settings.integer("bufferMinutes")));
    }

    /** Adds a vehicle; a plate that is in the fleet already is refused as a duplicate key. */
    void add(Vehicle vehicle) {
        jdbc.update(
                "insert into ${schema}.vehicle (plate, active_plate, model, kind, seats, status, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                vehicle.plate().text(),
                activePlate(vehicle),
                vehicle.model(),
                vehicle.kind().name(),
                vehicle.seats(),
                vehicle.status().name());
    }

    /** Saves what changed; false when someone else changed the vehicle meanwhile. */
    boolean change(Vehicle vehicle) {
        int changed = jdbc.update(
                "update ${schema}.vehicle set plate = ?, active_plate = ?, model = ?, kind = ?, seats = ?, status = ?,"
                        + " version = version + 1 where id = ? and version = ?",
                vehicle.plate().text(),
                activePlate(vehicle),
                vehicle.model(),
                vehicle.kind().name(),
                vehicle.seats(),
                vehicle.status().name(),
                vehicle.id(),
                vehicle.version());
        return changed == 1;
    }

    private static @Nullable String activePlate(Vehicle vehicle) {
        return vehicle.status() == Status.RETIRED ? null : vehicle.plate().text();
    }

    private static Vehicle vehicle(ResultSet row) throws SQLException {
        return new Vehicle(
                row.getLong("id"),
                new Plate(row.getString("plate")),
                row.getString("model"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("seats"),
                Status.valueOf(row.getString("status")),
                row.getInt("version"));
    }
}
