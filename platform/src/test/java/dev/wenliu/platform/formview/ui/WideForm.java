package dev.wenliu.platform.formview.ui;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Section;
import dev.wenliu.platform.kernel.Label;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form of many fields, a quarter each of texts, numbers, days and choices. */
final class WideForm {

    static final int KINDS = 4;
    static final List<String> OPTIONS = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛");

    private static final List<String> TYPES = List.of("text", "number", "date", "choice");

    private WideForm() {}

    static FormSchema of(int fields) {
        List<Field> all = IntStream.range(0, fields).mapToObj(WideForm::field).toList();
        List<Section.Place> places =
                all.stream().map(field -> new Section.Place(field.id(), 1)).toList();
        return new FormSchema(all, List.of(new Section(Label.of("内容"), places)));
    }

    private static Field field(int n) {
        String type = TYPES.get(n % KINDS);
        ObjectNode config = JsonMapper.shared().createObjectNode();
        if (type.equals("choice")) {
            var options = config.putArray("options");
            OPTIONS.forEach(option ->
                    options.addObject().put("value", option).putObject("label").put("zh", option));
        }
        return new Field("f" + n, type, Label.of("字段 " + n), Label.of("请如实填写"), config, List.of());
    }
}
