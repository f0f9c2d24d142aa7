package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugins.vehicle.Vehicle.Kind;
import dev.wenliu.plugins.vehicle.Vehicle.Status;

/** A vehicle while somebody fills it in. */
final class VehicleDraft {

    private static final int USUAL_SEATS = 5;

    final long id;
    private final int version;
    String plate;
    String model;
    Kind kind;
    Integer seats;
    Status status;

    private VehicleDraft(Vehicle vehicle) {
        id = vehicle.id();
        version = vehicle.version();
        plate = vehicle.plate().shown();
        model = vehicle.model();
        kind = vehicle.kind();
        seats = vehicle.seats();
        status = vehicle.status();
    }

    static VehicleDraft of(Vehicle vehicle) {
        return new VehicleDraft(vehicle);
    }

    static VehicleDraft fresh() {
        return of(new Vehicle(0, new Plate(""), "", Kind.SEDAN, USUAL_SEATS, Status.AVAILABLE, 0));
    }

    Vehicle vehicle() {
        return new Vehicle(id, Plate.typed(plate), model.strip(), kind, seats, status, version);
    }
}
