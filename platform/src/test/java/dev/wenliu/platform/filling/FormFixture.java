package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FieldRules;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Condition.Operator;
import dev.wenliu.platform.rule.Formula;
import dev.wenliu.platform.scripting.SomeScripts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Small forms and rights for tests; JSON is written with single quotes. */
final class FormFixture {

    private static final JsonMapper JSON = new JsonMapper();

    private FormFixture() {}

    /** Forms for whoever uploaded nothing. */
    static Forms forms(PluginFields plugins) {
        return forms(plugins, (by, ids) -> List.of());
    }

    static Forms forms(PluginFields plugins, FileSource files) {
        return new Forms(plugins, new FakeReferences(), files, SomeScripts.running());
    }

    static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    static Field field(String id, String type, String config) {
        return new Field(id, type, new Label("字段" + id, "Field " + id), null, json(config), List.of());
    }

    static Field items(String id, String config, Field... columns) {
        return new Field(id, "line-items", Label.of(id), null, json(config), List.of(columns));
    }

    static Field computed(String id, String config, Formula formula) {
        return ruled(field(id, "formula", config), new FieldRules(null, formula, List.of()));
    }

    static Field when(Field field, Condition when) {
        return ruled(field, new FieldRules(when, field.rules().formula(), List.of()));
    }

    static Field must(Field field, Condition must) {
        var demand = new FieldRules.Demand(must, new Label("不行", "no"));
        return ruled(field, new FieldRules(null, field.rules().formula(), List.of(demand)));
    }

    /** A comparison such as {@code is("days", ">", "3")}. */
    static Condition is(String field, String sign, String value) {
        Operator operator = Arrays.stream(Operator.values())
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
        return new Condition.Compare(field, operator, value);
    }

    private static Field ruled(Field field, FieldRules rules) {
        return new Field(field.id(), field.type(), field.label(), field.help(), field.config(), field.columns(), rules);
    }

    static FormSchema form(Field... fields) {
        return new FormSchema(List.of(fields), List.of());
    }

    static FieldRights all(FieldAccess access) {
        return new FieldRights(Map.of(), access);
    }

    /** Rights such as {@code "kind=EDIT", "items.name=READ"}; everything else is read-only. */
    static FieldRights rights(String... entries) {
        Map<String, FieldAccess> byPath = new HashMap<>();
        for (String entry : entries) {
            int sign = entry.indexOf('=');
            byPath.put(entry.substring(0, sign), FieldAccess.valueOf(entry.substring(sign + 1)));
        }
        return new FieldRights(byPath, FieldAccess.READ);
    }

    static FormData data(String text) {
        return new FormData(json(text));
    }
}
