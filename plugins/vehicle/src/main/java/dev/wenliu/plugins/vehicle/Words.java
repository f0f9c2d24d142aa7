package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Text;
import java.util.Locale;

/** The plugin's sentences in both languages. */
final class Words {

    static final Text NO_VEHICLE = new Text("申请中没有选择车辆，无法预订。", "No vehicle was chosen, so none can be reserved.");
    static final Text NO_PERIOD = new Text(
            "出车时间或返回时间缺失，或时间跨度超过 60 天，无法预订。", "Departure or return is missing, or they are more than 60 days apart.");
    static final Text TAKEN_A_MOMENT_AGO = new Text(
            "所选车辆刚刚被他人预订，请改选其他车辆或时间。",
            "Someone else has just reserved this vehicle; choose another one or another time.");
    static final Text UNKNOWN =
            new Text("所选车辆已不在车队中，请重新选择。", "This vehicle is no longer in the fleet; choose another one.");
    static final Text FILL_PERIOD =
            new Text("请先填写出车时间和返回时间，再选择车辆。", "Fill in departure and return first, then choose a vehicle.");
    static final Text NONE_FREE = new Text(
            "该时段没有座位足够的空闲车辆，请调整时间或联系车队。",
            "No vehicle that is big enough is free then; change the time or ask the fleet.");
    static final Text CHOOSE = new Text("选择空闲车辆", "Choose a free vehicle");

    private Words() {}

    static Text unsuitable(int others) {
        return new Text(
                "所选车辆在该时段不可用或座位不足，另有 " + others + " 辆可选。",
                "The chosen vehicle is not free then or too small; " + others + " others may be chosen.");
    }

    static Text free(int count) {
        return new Text("该时段有 " + count + " 辆车空闲且座位足够。", count + " vehicles are free then and big enough.");
    }

    static Text reserved(Vehicle vehicle, Period period) {
        String what = vehicle.plate().shown() + " " + vehicle.model();
        return new Text("已预订 " + what + "，" + period.shown() + "。", what + " is reserved for " + period.shown() + ".");
    }

    static Text taken(Vehicle vehicle, Booking other) {
        String plate = vehicle.plate().shown();
        String when = other.period().shown();
        return new Text(
                plate + " 在 " + when + " 已由" + other.holder() + "预订（" + other.number() + "），请改选其他车辆或时间。",
                other.holder() + " has " + plate + " from " + when + " (" + other.number()
                        + "); choose another vehicle or another time.");
    }

    static Text outOfService(Vehicle vehicle) {
        String plate = vehicle.plate().shown();
        Text status = vehicle.status().text();
        return new Text(
                plate + " 目前" + status.zh() + "，不能派车，请改选其他车辆。",
                plate + " cannot go out (" + status.en().toLowerCase(Locale.ROOT) + "); choose another vehicle.");
    }

    static Text tooSmall(Vehicle vehicle, int passengers) {
        String plate = vehicle.plate().shown();
        return new Text(
                plate + " 含驾驶员共 " + vehicle.seats() + " 座，坐不下 " + passengers + " 名乘车人。",
                plate + " has " + vehicle.seats() + " seats with the driver's, too few for " + passengers
                        + " passengers.");
    }
}
