package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The leave flow with a form of just so many fields, all of them filled. */
final class WideFlow {

    private static final Set<String> OPTIONAL = Set.of("handover", "arrangement", "proof");
    private static final int NEEDED = 5;

    private final int fields;

    WideFlow(int fields) {
        this.fields = fields;
    }

    String code() {
        return "wide-" + fields;
    }

    void publish(ExtraFlows flows) {
        flows.publish(
                code(),
                Map.of(
                        FlowPackage.FORM,
                        this::form,
                        FlowPackage.CHART,
                        WideFlow::chart,
                        FlowPackage.PRINT,
                        print -> print.replace(", [\"proof\"], [\"handover\"], [\"arrangement\"]", "")));
    }

    /** Fills every field that was added. */
    MatterToStart fill(MatterToStart matter) {
        more().forEach(number -> matter.with("more" + number, "第 " + number + " 项说明"));
        OPTIONAL.forEach(matter::without);
        return matter;
    }

    private IntStream more() {
        return IntStream.range(0, fields - NEEDED);
    }

    private String form(String leave) {
        ObjectNode form = SampleForms.json(leave);
        ArrayNode all = (ArrayNode) form.get("fields");
        all.removeIf(field -> OPTIONAL.contains(field.get("id").asString()));
        ArrayNode sections = (ArrayNode) form.get("sections");
        sections.remove(1);
        ArrayNode places = (ArrayNode) sections.get(0).get("places");
        places.removeIf(place -> OPTIONAL.contains(place.get("field").asString()));
        more().forEach(number -> {
            ObjectNode field = all.addObject().put("id", "more" + number).put("type", "text");
            field.putObject("label").put("zh", "说明" + number).put("en", "Note " + number);
            places.addObject().put("field", "more" + number);
        });
        return JsonMapper.shared().writeValueAsString(form);
    }

    private static String chart(String leave) {
        return leave.replaceAll("(?m)^.*path=\"(handover|arrangement|proof)\".*\\R", "")
                .replace("otherwise=\"hidden\"", "otherwise=\"edit\"");
    }
}
