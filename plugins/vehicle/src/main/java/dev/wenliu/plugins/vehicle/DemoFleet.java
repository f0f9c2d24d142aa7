package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugins.vehicle.Vehicle.Kind;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.util.List;

/** The vehicles of the demo company. */
final class DemoFleet {

    private static final List<Vehicle> VEHICLES = List.of(
            vehicle("川A90K3T", "大众 帕萨特", Kind.SEDAN, 5),
            vehicle("川AD12086", "比亚迪 汉 EV", Kind.SEDAN, 5),
            vehicle("川A2F77M", "丰田 汉兰达", Kind.SUV, 7),
            vehicle("川AF30517", "理想 L8", Kind.SUV, 6),
            vehicle("川A6B218", "别克 GL8", Kind.MPV, 7),
            vehicle("川A7C660", "丰田 柯斯达", Kind.BUS, 20),
            vehicle("川A3E915", "福特 全顺 抢修车", Kind.ENGINEERING, 9),
            new Vehicle(0, new Plate("川A8G402"), "江铃 域虎 皮卡", Kind.TRUCK, 5, Status.REPAIR, 0));

    private DemoFleet() {}

    /** Fills a fleet that has never had a vehicle. */
    static void fill(Fleet fleet) {
        if (fleet.all().isEmpty()) VEHICLES.forEach(fleet::add);
    }

    private static Vehicle vehicle(String plate, String model, Kind kind, int seats) {
        return new Vehicle(0, new Plate(plate), model, kind, seats, Status.AVAILABLE, 0);
    }
}
