package dev.wenliu.platform.form.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One row of line items: a cell for every column that its reader may see. */
final class RowPart {

    private final NativeTableRow row = new NativeTableRow();
    private final ObjectNode original;
    private final Map<String, FieldPart> editable = new LinkedHashMap<>();

    RowPart(RowColumns columns, ObjectNode original) {
        this.original = original;
        for (Field column : columns.shown()) row.add(cell(columns, column));
    }

    /** The row on the page. */
    NativeTableRow place() {
        return row;
    }

    /** What the row holds: what may be changed as it is now, the rest as it was. */
    ObjectNode value() {
        ObjectNode value = original.deepCopy();
        editable.forEach((column, part) -> {
            JsonNode cell = part.value();
            if (cell == null) value.remove(column);
            else value.set(column, cell);
        });
        return value;
    }

    Optional<FieldPart> cell(String column) {
        return Optional.ofNullable(editable.get(column));
    }

    Iterable<FieldPart> cells() {
        return editable.values();
    }

    /** What is wrong with text in the row that cannot be read as a value at all. */
    Optional<String> unreadable() {
        return editable.values().stream()
                .flatMap(cell -> cell.unreadable().stream())
                .findFirst();
    }

    void focus() {
        editable.values().stream().findFirst().ifPresent(FieldPart::focus);
    }

    private NativeTableCell cell(RowColumns columns, Field column) {
        var place = new NativeTableCell();
        String label = columns.look().label(column.label());
        place.getElement().setAttribute("data-label", label);
        if (columns.access(column).editable())
            place.add(input(columns, column, label).component());
        else
            place.setText(columns.look()
                    .forms()
                    .display(column, original, columns.look().locale()));
        if (columns.access(column) == FieldAccess.REQUIRED) place.addClassName("wl-required");
        if (column.type().equals(BuiltInType.NUMBER.code())) place.addClassName("wl-number");
        return place;
    }

    private FieldPart input(RowColumns columns, Field column, String label) {
        @Nullable JsonNode value = original.get(column.id());
        var type = BuiltInType.of(column.type()).orElse(BuiltInType.TEXT);
        var part = new Inputs(columns.look(), true).input(column, type, value);
        part.component().getElement().setProperty("accessibleName", label);
        editable.put(column.id(), part);
        return part;
    }
}
