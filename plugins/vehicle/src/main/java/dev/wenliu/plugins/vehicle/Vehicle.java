package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Text;

/**
 * A vehicle of the fleet.
 *
 * @param id 0 for one that is not saved yet
 * @param seats including the driver's
 * @param version counts the changes, so that two people do not overwrite each other
 */
record Vehicle(long id, Plate plate, String model, Kind kind, int seats, Status status, int version) {

    /** Whether this many passengers fit in beside the driver. */
    boolean seats(int passengers) {
        return passengers + 1 <= seats;
    }

    /** Plate, model and seats in a line. */
    Text line() {
        String start = plate.shown() + " · " + model + " · ";
        return new Text(start + seats + " 座", start + seats + " seats");
    }

    /** What kind of vehicle it is. */
    enum Kind {
        SEDAN("轿车", "Saloon"),
        SUV("越野车", "SUV"),
        MPV("商务车", "Van"),
        BUS("客车", "Bus"),
        TRUCK("货车", "Truck"),
        ENGINEERING("工程车", "Service vehicle");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        Text text() {
            return new Text(zh, en);
        }
    }

    /** Whether it can go out. */
    enum Status {
        AVAILABLE("可用", "In service"),
        REPAIR("维修中", "In repair"),
        IDLE("停用", "Laid up"),
        /** Never again; it stays in the books only. */
        RETIRED("已报废", "Retired");

        private final String zh;
        private final String en;

        Status(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        Text text() {
            return new Text(zh, en);
        }
    }
}
