package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.Text;

/** Adds and changes vehicles for whoever keeps the fleet; every change is written to the log. */
final class FleetKeeping {

    /** Permission to change the fleet. */
    static final String KEEP = "fleet.keep";

    private static final Text NOT_YOURS = new Text("您没有维护车辆档案的权限。", "You may not change the fleet.");

    private final Fleet fleet;
    private final PluginJdbc jdbc;
    private final Permissions permissions;
    private final PluginAudit audit;

    FleetKeeping(Fleet fleet, PluginJdbc jdbc, Permissions permissions, PluginAudit audit) {
        this.fleet = fleet;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Adds a vehicle, or saves what changed; false when someone else changed it meanwhile. */
    boolean save(long actor, Vehicle vehicle) {
        if (!permissions.holds(actor, KEEP)) throw new Refused(NOT_YOURS);
        var saved = new boolean[] {true};
        jdbc.inTransaction(() -> {
            if (vehicle.id() == 0) fleet.add(vehicle);
            else saved[0] = fleet.change(vehicle);
            if (saved[0]) record(actor, vehicle);
        });
        return saved[0];
    }

    private void record(long actor, Vehicle vehicle) {
        String plate = vehicle.plate().shown();
        Text status = vehicle.status().text();
        boolean fresh = vehicle.id() == 0;
        audit.record(
                actor,
                fresh ? "vehicle-added" : "vehicle-changed",
                plate,
                new Text(
                        (fresh ? "登记车辆 " : "修改车辆 ") + plate + "（" + vehicle.model() + "，" + status.zh() + "）",
                        (fresh ? "Added vehicle " : "Changed vehicle ") + plate + " (" + vehicle.model() + ", "
                                + status.en() + ")"));
    }
}
