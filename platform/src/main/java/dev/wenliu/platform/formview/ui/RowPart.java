package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.wenliu.platform.filling.ui.FieldPart;
import dev.wenliu.platform.filling.ui.Inputs;
import dev.wenliu.platform.filling.ui.TabCopy;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.rule.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One row of line items: a cell for every column that its reader may see. */
final class RowPart {

    private final NativeTableRow row = new NativeTableRow();
    private final RowColumns columns;
    private final ObjectNode original;
    private final Map<String, FieldPart> editable = new LinkedHashMap<>();
    private final Map<String, FieldPart> cells = new LinkedHashMap<>();
    private final Map<String, NativeTableCell> places = new LinkedHashMap<>();
    private final Map<Field, CellText> texts = new LinkedHashMap<>();
    private Set<String> off = Set.of();

    RowPart(RowColumns columns, ObjectNode original) {
        this.columns = columns;
        this.original = original.deepCopy();
        for (Field column : columns.shown()) row.add(cell(column));
        columns.items().columns().stream().filter(Field::computed).forEach(column -> this.original.remove(column.id()));
        this.original.remove(FormData.DISPLAY);
    }

    /** The row on the page. */
    NativeTableRow place() {
        return row;
    }

    /** What the row holds: what may be changed as it is now, the rest as it was; nothing of what is computed or switched off. */
    ObjectNode value() {
        ObjectNode value = typed();
        off.forEach(value::remove);
        return value;
    }

    /** What the row holds, also where it is switched off at the moment. */
    ObjectNode typed() {
        return row(FieldPart::value);
    }

    /** What a draft keeps of the row. */
    ObjectNode begun() {
        return row(FieldPart::begun);
    }

    private ObjectNode row(Function<FieldPart, @Nullable JsonNode> holds) {
        ObjectNode value = original.deepCopy();
        editable.forEach((column, part) -> {
            JsonNode cell = holds.apply(part);
            if (cell == null) value.remove(column);
            else value.set(column, cell);
        });
        return value;
    }

    /** Shows what is computed, and hides what is switched off. */
    void follow(JsonNode values, Set<String> offColumns) {
        off = offColumns.stream().filter(places::containsKey).collect(Collectors.toUnmodifiableSet());
        texts.forEach((column, text) -> {
            if (column.computed())
                text.show(columns.look()
                        .tools()
                        .forms()
                        .display(column, values, columns.look().locale()));
        });
        places.forEach((column, place) -> {
            boolean gone = off.contains(column);
            place.setClassName("wl-off", gone);
            place.getChildren().forEach(inside -> inside.setVisible(!gone));
        });
    }

    /** The columns that are switched off in this row. */
    Set<String> off() {
        return off;
    }

    /** Takes whole columns away that are switched off in every row. */
    void collapse(Set<String> gone) {
        places.forEach((column, place) -> place.setVisible(!gone.contains(column)));
    }

    Optional<FieldPart> cell(String column) {
        return cells.containsKey(column) ? Optional.of(cells.get(column)) : Optional.empty();
    }

    Iterable<FieldPart> cells() {
        return cells.values();
    }

    /** What is wrong with text in the row that cannot be read as a value at all. */
    Optional<String> unreadable() {
        return editable.entrySet().stream()
                .filter(cell -> !off.contains(cell.getKey()))
                .flatMap(cell -> cell.getValue().unreadable().stream())
                .findFirst();
    }

    /** Text in the row is held in the browser; the row's place may change. */
    void holdIn(TabCopy copy, Supplier<String> place) {
        editable.forEach((column, part) -> part.holdIn(copy, column, () -> place.get() + " " + column));
    }

    void focus() {
        editable.values().stream().findFirst().ifPresent(FieldPart::focus);
    }

    private NativeTableCell cell(Field column) {
        var place = new NativeTableCell();
        String label = columns.look().label(column.label());
        place.getElement().setAttribute("data-label", label);
        FieldPart part = columns.access(column).editable() ? input(column, label) : text(column);
        place.add(part.component());
        cells.put(column.id(), part);
        if (columns.access(column) == FieldAccess.REQUIRED) place.addClassName("wl-required");
        if (column.kind() == Kind.NUMBER) place.addClassName("wl-number");
        if (RowColumns.room(column).equals("text") || columns.wordy(column)) place.addClassName("wl-cell-text-wide");
        places.put(column.id(), place);
        return place;
    }

    private FieldPart text(Field column) {
        var text = new CellText(columns.look()
                .tools()
                .forms()
                .display(column, original, columns.look().locale()));
        texts.put(column, text);
        return text;
    }

    private FieldPart input(Field column, String label) {
        @Nullable JsonNode value = original.get(column.id());
        var type = BuiltInType.of(column.type()).orElse(BuiltInType.TEXT);
        var part = new Inputs(columns.look(), true).input(column, type, value);
        part.component().getElement().setProperty("accessibleName", label);
        editable.put(column.id(), part);
        return part;
    }
}
