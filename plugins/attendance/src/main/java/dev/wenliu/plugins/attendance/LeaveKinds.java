package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.Text;
import java.util.Map;

/** What the kinds of leave are called, by the value that forms keep. */
final class LeaveKinds {

    private static final Text OTHER = new Text("请假", "Leave");

    private static final Map<String, Text> BY_VALUE = Map.of(
            "annual", new Text("年休假", "Annual leave"),
            "personal", new Text("事假", "Personal leave"),
            "sick", new Text("病假", "Sick leave"),
            "marriage", new Text("婚假", "Marriage leave"),
            "maternity", new Text("产假", "Maternity leave"),
            "paternity", new Text("陪产假", "Paternity leave"),
            "bereavement", new Text("丧假", "Bereavement leave"),
            "compensatory", new Text("调休", "Time off in lieu"),
            "trip", new Text("出差", "Business trip"));

    private LeaveKinds() {}

    static Text text(String value) {
        return BY_VALUE.getOrDefault(value, OTHER);
    }
}
