package dev.wenliu.platform.filling;

import dev.wenliu.platform.filling.Values.Checked;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormFacts;
import dev.wenliu.platform.kernel.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One filling of line items, row by row. Rows may be added where the line items are editable, and taken away where every column is; else a
 * value that the node may not see would slip into another row.
 */
final class RowFilling {

    private static final int MOST = 200;

    private final Field items;
    private final FieldRights rights;
    private final Values values;
    private final Complaints complaints;
    private final boolean whole;
    private final boolean guarded;
    private final Map<String, String> texts = new HashMap<>();

    /** What a row is checked against: what is switched off, the form around it, and the author's demands. */
    record Around(Set<String> off, FormFacts facts, Demands demands) {}

    RowFilling(Field items, FieldRights rights, Values values, Complaints complaints) {
        this.items = items;
        this.rights = rights;
        this.values = values;
        this.complaints = complaints;
        this.whole = rights.of(items).editable();
        this.guarded = items.columns().stream().anyMatch(column -> !editable(column) && !column.computed());
    }

    /** The rows afterwards, or null when there are none. */
    @Nullable JsonNode take(@Nullable JsonNode before, @Nullable JsonNode submitted) {
        remember(before);
        JsonNode result = acceptable(before, submitted) ? merged(before, submitted) : before;
        return size(result) == 0 ? null : result;
    }

    /** Checks the rows as they are now. */
    void check(@Nullable JsonNode rows, Around around) {
        for (int i = 0; i < size(rows); i++)
            if (at(rows, i) instanceof ObjectNode row)
                for (Field column : items.columns())
                    if (!around.off().contains(path(column, i))) check(column, row, i, around);
        if (whole) count(size(rows));
    }

    private boolean acceptable(@Nullable JsonNode before, @Nullable JsonNode submitted) {
        boolean fillable = items.columns().stream().anyMatch(this::editable);
        if (submitted == null || !fillable) return false;
        if (submitted.isNull()) return whole && !guarded;
        boolean rows = submitted.isArray()
                && submitted.size() <= MOST
                && submitted.valueStream().allMatch(JsonNode::isObject);
        if (!rows) complaints.add(items.id(), Sentence.of("form.shape"));
        boolean lost = rows && whole && guarded && submitted.size() < size(before);
        if (lost) complaints.add(items.id(), Sentence.of("form.rows-guarded"));
        return rows && !lost;
    }

    private ArrayNode merged(@Nullable JsonNode before, @Nullable JsonNode submitted) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        int count = whole ? size(submitted) : size(before);
        for (int i = 0; i < count; i++) {
            ObjectNode row = row(at(before, i), at(submitted, i), rows.size());
            if (!row.isEmpty() || guarded) rows.add(row);
        }
        return rows;
    }

    /** A row made of the columns that may be changed from what was submitted, and of all others from before. */
    private ObjectNode row(@Nullable JsonNode before, @Nullable JsonNode submitted, int index) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (Field column : items.columns()) {
            if (column.computed()) continue;
            if (submitted == null || !editable(column)) copy(column, before, row);
            else if (!take(column, submitted.get(column.id()), row, index)) copy(column, before, row);
        }
        return row;
    }

    private static void copy(Field column, @Nullable JsonNode before, ObjectNode row) {
        if (before == null || !before.hasNonNull(column.id())) return;
        row.set(column.id(), before.get(column.id()).deepCopy());
        String text = Displays.kept(before, column.id());
        if (!text.isEmpty()) Displays.keep(row, column.id(), text);
    }

    /** Whether the value has the shape of its type, and so stands in the row now. */
    private boolean take(Field column, @Nullable JsonNode value, ObjectNode row, int index) {
        String known = value == null ? null : texts.get(known(column, value));
        if (value != null && known != null) {
            row.set(column.id(), value.deepCopy());
            Displays.keep(row, column.id(), known);
            return true;
        }
        Checked checked = check(column, value);
        if (!checked.shaped())
            checked.complaint().ifPresent(complaint -> complaints.add(path(column, index), complaint));
        if (checked.value() != null) row.set(column.id(), checked.value());
        checked.text().ifPresent(text -> Displays.keep(row, column.id(), text));
        return checked.shaped();
    }

    /** Whoever was named in these rows before may stay named, also after they left. */
    private void remember(@Nullable JsonNode before) {
        for (int i = 0; i < size(before); i++) {
            JsonNode row = at(before, i);
            if (row == null) continue;
            for (Field column : items.columns()) {
                String text = Displays.kept(row, column.id());
                if (!text.isEmpty() && row.hasNonNull(column.id()))
                    texts.put(known(column, row.get(column.id())), text);
            }
        }
    }

    private void check(Field column, ObjectNode row, int index, Around around) {
        String path = path(column, index);
        around.demands().check(items, column, index, around.facts().row(items, row));
        if (!editable(column)) return;
        JsonNode value = row.get(column.id());
        boolean empty = value == null || value.isNull();
        if (!empty && !keepsText(column))
            check(column, value).complaint().ifPresent(complaint -> complaints.add(path, complaint));
        if (empty && required(column) && !complaints.about(path)) complaints.add(path, Sentence.of("form.required"));
        Order.check(column, items.columns(), row).ifPresent(complaint -> complaints.add(path, complaint));
    }

    private void count(int rows) {
        boolean required = rights.of(items) == FieldAccess.REQUIRED;
        int least = Math.max(items.config().path("minRows").asInt(0), required ? 1 : 0);
        int most = items.config().path("maxRows").asInt(MOST);
        if (rows < least && (required || rows > 0))
            complaints.add(items.id(), rows == 0 ? Sentence.of("form.rows-none") : Sentence.of("form.rows-few", least));
        if (rows > most) complaints.add(items.id(), Sentence.of("form.rows-many", most));
    }

    private Checked check(Field column, @Nullable JsonNode value) {
        return BuiltInType.of(column.type())
                .map(type -> values.check(column, type, value))
                .orElse(Checked.shapeless("form.shape"));
    }

    private boolean editable(Field column) {
        return rights.of(items, column).editable();
    }

    private boolean required(Field column) {
        return rights.of(items, column) == FieldAccess.REQUIRED;
    }

    private static boolean keepsText(Field column) {
        return BuiltInType.of(column.type()).filter(BuiltInType::keepsText).isPresent();
    }

    private static String known(Field column, JsonNode value) {
        return column.id() + "=" + value.asString("");
    }

    private String path(Field column, int row) {
        return Computing.cell(items, row, column);
    }

    private static int size(@Nullable JsonNode rows) {
        return rows instanceof ArrayNode array ? array.size() : 0;
    }

    private static @Nullable JsonNode at(@Nullable JsonNode rows, int index) {
        return rows instanceof ArrayNode array ? array.get(index) : null;
    }
}
