package dev.wenliu.platform.form;

import dev.wenliu.platform.form.Values.Checked;
import dev.wenliu.platform.kernel.Sentence;
import java.util.List;
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
    private final List<Violation> violations;
    private final boolean whole;
    private final boolean guarded;

    RowFilling(Field items, FieldRights rights, List<Violation> violations) {
        this.items = items;
        this.rights = rights;
        this.violations = violations;
        this.whole = rights.of(items.id()).editable();
        this.guarded = items.columns().stream().anyMatch(column -> !editable(column));
    }

    /** The rows afterwards, or null when there are none. */
    @Nullable JsonNode fill(@Nullable JsonNode before, @Nullable JsonNode submitted) {
        JsonNode result = acceptable(before, submitted) ? merged(before, submitted) : before;
        if (items.columns().stream().anyMatch(this::editable) && result instanceof ArrayNode rows) check(rows);
        if (whole) count(size(result));
        return size(result) == 0 ? null : result;
    }

    private boolean acceptable(@Nullable JsonNode before, @Nullable JsonNode submitted) {
        boolean fillable = items.columns().stream().anyMatch(this::editable);
        if (submitted == null || !fillable) return false;
        if (submitted.isNull()) return whole && !guarded;
        boolean rows = submitted.isArray()
                && submitted.size() <= MOST
                && submitted.valueStream().allMatch(JsonNode::isObject);
        if (!rows) violations.add(new Violation(items.id(), Sentence.of("form.shape")));
        boolean lost = rows && whole && guarded && submitted.size() < size(before);
        if (lost) violations.add(new Violation(items.id(), Sentence.of("form.rows-guarded")));
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
            boolean take = submitted != null && editable(column);
            JsonNode source = take ? submitted : before;
            JsonNode value = source == null ? null : source.get(column.id());
            if (take) value = checked(column, value, before, index);
            if (value != null && !value.isNull()) row.set(column.id(), value.deepCopy());
        }
        return row;
    }

    private @Nullable JsonNode checked(Field column, @Nullable JsonNode value, @Nullable JsonNode before, int index) {
        Checked checked = check(column, value);
        if (checked.shaped()) return checked.value();
        checked.complaint().ifPresent(complaint -> add(column, index, complaint));
        return before == null ? null : before.get(column.id());
    }

    private void check(ArrayNode rows) {
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            for (Field column : items.columns()) {
                if (!editable(column)) continue;
                JsonNode value = rows.get(i).get(column.id());
                check(column, value).complaint().ifPresent(complaint -> add(column, index, complaint));
                boolean empty = value == null || value.isNull();
                if (empty && required(column) && unmentioned(column, i)) add(column, i, Sentence.of("form.required"));
                if (rows.get(i) instanceof ObjectNode row)
                    Order.check(column, items.columns(), row).ifPresent(complaint -> add(column, index, complaint));
            }
        }
    }

    private void count(int rows) {
        boolean required = rights.of(items.id()) == FieldAccess.REQUIRED;
        int least = Math.max(items.config().path("minRows").asInt(0), required ? 1 : 0);
        int most = items.config().path("maxRows").asInt(MOST);
        if (rows < least && (required || rows > 0))
            violations.add(new Violation(
                    items.id(), rows == 0 ? Sentence.of("form.required") : Sentence.of("form.rows-few", least)));
        if (rows > most) violations.add(new Violation(items.id(), Sentence.of("form.rows-many", most)));
    }

    private static Checked check(Field column, @Nullable JsonNode value) {
        return BuiltInType.of(column.type())
                .map(type -> Values.check(column, type, value))
                .orElse(Checked.shapeless("form.shape"));
    }

    private boolean editable(Field column) {
        return rights.of(items.id(), column.id()).editable();
    }

    private boolean required(Field column) {
        return rights.of(items.id(), column.id()) == FieldAccess.REQUIRED;
    }

    /** Whether no complaint about this cell was made before. */
    private boolean unmentioned(Field column, int row) {
        return violations.stream().noneMatch(violation -> violation.path().equals(path(column, row)));
    }

    private void add(Field column, int row, Sentence complaint) {
        violations.add(new Violation(path(column, row), complaint));
    }

    private String path(Field column, int row) {
        return items.id() + "[" + row + "]." + column.id();
    }

    private static int size(@Nullable JsonNode rows) {
        return rows instanceof ArrayNode array ? array.size() : 0;
    }

    private static @Nullable JsonNode at(@Nullable JsonNode rows, int index) {
        return rows instanceof ArrayNode array ? array.get(index) : null;
    }
}
