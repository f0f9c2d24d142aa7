package dev.wenliu.plugins.vehicle;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What one reader may see of the fleet, and do with it. */
record FleetDesk(
        Fleet fleet, FleetKeeping keeping, long reader, Supplier<Map<Long, Booking>> nextTrips, FleetWords words) {

    List<Vehicle> all() {
        return fleet.all();
    }

    /** Adds a vehicle, or saves what changed; false when someone else changed it meanwhile. */
    boolean save(Vehicle vehicle) {
        return keeping.save(reader, vehicle);
    }
}
