package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowlint.FieldRulesLint;
import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Section;
import dev.wenliu.platform.form.Section.Place;
import dev.wenliu.platform.kernel.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code form.json} and checks that its fields and its layout fit each other. */
final class FormReading {

    private static final int MOST_FIELDS = 300;
    private static final int MOST_COLUMNS = 30;
    private static final Set<String> NO_COLUMN = Set.of(BuiltInType.LINE_ITEMS.code(), BuiltInType.ATTACHMENT.code());

    private final JsonCursor part;
    private final Problems problems;

    private FormReading(JsonCursor part, Problems problems) {
        this.part = part;
        this.problems = problems;
    }

    static FormSchema read(ObjectNode object, Problems problems) {
        return new FormReading(new JsonCursor(FlowPackage.FORM, "", object, problems).format(), problems).read();
    }

    private FormSchema read() {
        List<Field> fields = part.objects("fields", MOST_FIELDS).stream()
                .map(field -> field(field, ""))
                .toList();
        List<Section> sections = part.objects("sections", MOST_FIELDS).stream()
                .map(FormReading::section)
                .toList();
        part.done();
        if (fields.isEmpty()) part.problem("form.no-fields");
        unique(fields, "");
        fields.forEach(field -> unique(field.columns(), field.id() + "."));
        var form = new FormSchema(fields, sections);
        placed(form);
        FieldConfigLint.check(form, part);
        FieldRulesLint.check(form, problems);
        return form;
    }

    private static Field field(JsonCursor unnamed, String around) {
        String id = unnamed.text("id");
        JsonCursor field = unnamed.named(around + id);
        if (!Names.isField(id)) field.problem("name.field", id);
        String type = field.text("type");
        boolean builtIn = BuiltInType.of(type).isPresent();
        if (!builtIn && !Names.isExtension(type)) field.problem("form.type", type);
        if (!around.isEmpty() && (!builtIn || NO_COLUMN.contains(type))) field.problem("form.column-type", type);
        Label label = field.label("label");
        var read = new Field(
                id,
                type,
                label,
                field.optionalLabel("help").orElse(null),
                field.free("config"),
                columns(field, id, type),
                FieldRulesReading.read(field, label));
        field.done();
        return read;
    }

    private static List<Field> columns(JsonCursor field, String id, String type) {
        boolean lineItems = type.equals(BuiltInType.LINE_ITEMS.code());
        if (!lineItems) return List.of();
        List<Field> columns = field.objects("columns", MOST_COLUMNS).stream()
                .map(column -> field(column, id + "."))
                .toList();
        if (columns.isEmpty()) field.problem("form.no-columns");
        return columns;
    }

    private static Section section(JsonCursor section) {
        var read = new Section(
                section.label("title"),
                section.objects("places", MOST_FIELDS).stream()
                        .map(FormReading::place)
                        .toList());
        section.done();
        return read;
    }

    private static Place place(JsonCursor place) {
        var read = new Place(place.text("field"), place.number("columns", 1, 2).orElse(1));
        place.done();
        return read;
    }

    private void unique(List<Field> fields, String around) {
        Set<String> seen = new HashSet<>();
        for (Field field : fields)
            if (!seen.add(field.id())) part.named(around + field.id()).problem("form.field-twice");
    }

    /** Every field stands exactly once in the layout, else nobody could fill it. */
    private void placed(FormSchema form) {
        Set<String> seen = new HashSet<>();
        for (Section section : form.sections()) {
            for (Place place : section.places()) {
                if (form.field(place.field()).isEmpty()) part.problem("form.place-unknown", place.field());
                else if (!seen.add(place.field())) part.named(place.field()).problem("form.placed-twice");
            }
        }
        for (Field field : form.fields())
            if (!seen.contains(field.id())) part.named(field.id()).problem("form.not-placed");
    }
}
