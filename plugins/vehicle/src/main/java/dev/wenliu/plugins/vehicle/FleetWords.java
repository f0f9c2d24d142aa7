package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Text;
import java.util.Locale;

/** The words of the fleet page for one reader. */
record FleetWords(Locale locale, boolean keeper) {

    static final Text TITLE = new Text("车辆档案", "Fleet");
    static final Text SENTENCE =
            new Text("公司的全部车辆，以及各车接下来的用车安排。", "All vehicles of the company, and where each goes next.");
    static final Text ADD = new Text("登记车辆", "Add a vehicle");
    static final Text EDIT = new Text("编辑", "Edit");
    static final Text RETIRE = new Text("报废", "Retire");
    static final Text SEARCH = new Text("按车牌、品牌型号或类型查找", "Search by plate, model or kind");
    static final Text NOTHING = new Text("还没有登记车辆", "No vehicle yet");
    static final Text NOTHING_KEEPER =
            new Text("登记第一辆车后，用车申请就能选到它。", "Add the first one, and people can choose it in their requests.");
    static final Text NOTHING_READER =
            new Text("车辆由车队管理人员登记，登记后会显示在这里。", "The fleet's keepers add vehicles; they will be shown here.");
    static final Text NOT_FOUND = new Text("没有找到符合条件的车辆", "No vehicle matches");
    static final Text NOT_FOUND_HINT = new Text("换个关键词试试，或清空查找条件。", "Try another word, or clear the search.");
    static final Text FREE = new Text("近期无用车安排", "No trip planned");
    static final Text SEATS = new Text("座", "seats");
    static final Text PLATE = new Text("车牌号", "Number plate");
    static final Text PLATE_HELP = new Text("燃油车 7 位，新能源车 8 位", "7 characters; 8 for a new-energy vehicle");
    static final Text PLATE_WRONG = new Text(
            "车牌号格式不正确，例如 川A·12345 或 川A·D12345", "This is no number plate; it should look like 川A·12345 or 川A·D12345");
    static final Text PLATE_TAKEN = new Text("该车牌号已登记在车队中", "This plate is in the fleet already");
    static final Text MODEL = new Text("品牌型号", "Make and model");
    static final Text KIND = new Text("车辆类型", "Kind");
    static final Text SEAT_COUNT = new Text("座位数（含驾驶员）", "Seats, the driver's included");
    static final Text STATUS = new Text("状态", "Status");
    static final Text REQUIRED = new Text("必填", "Required");
    static final Text SEATS_WRONG = new Text("座位数应在 1 到 60 之间", "Between 1 and 60");
    static final Text SAVE = new Text("保存", "Save");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text SAVED = new Text("已保存", "Saved");
    static final Text CHANGED_MEANWHILE =
            new Text("该车辆刚刚被他人修改，请关闭后重新打开再改。", "Someone else has just changed this vehicle; close and open it again.");
    static final Text RETIRE_SENTENCE = new Text(
            "报废后该车不再出现在选车列表中，档案保留，车牌号可重新登记。",
            "It leaves the list of vehicles to choose from; its record stays, and its plate may be given again.");

    String say(Text text) {
        return text.in(locale);
    }

    String retireTitle(Vehicle vehicle) {
        String plate = vehicle.plate().shown();
        return say(new Text("报废 " + plate + "？", "Retire " + plate + "?"));
    }

    String count(long shown) {
        return say(new Text("共 " + shown + " 辆", shown + (shown == 1 ? " vehicle" : " vehicles")));
    }

    String next(Booking trip) {
        String when = trip.period().shown();
        return say(new Text(when + " " + trip.holder(), when + ", " + trip.holder()));
    }
}
