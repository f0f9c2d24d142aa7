package dev.wenliu.platform.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The table in which line items stand, with a heading for every column that its reader may see. */
final class RowTable extends NativeTable {

    private final transient RowColumns columns;
    private final NativeTableBody body = new NativeTableBody();

    RowTable(RowColumns columns, boolean actions) {
        this.columns = columns;
        addClassName("wl-row-table");
        var heads = new NativeTableRow();
        for (Field column : columns.shown()) heads.add(head(column));
        if (actions) heads.add(new NativeTableHeaderCell());
        add(new NativeTableHeader(heads), body);
    }

    /** A table that is only read. */
    static Div toRead(RowColumns columns, JsonNode rows) {
        var table = new RowTable(columns, false);
        for (JsonNode row : rows)
            if (row instanceof ObjectNode object) table.body.add(new RowPart(columns, object).place());
        var place = new Div(table.heading(false), table);
        place.addClassName("wl-items");
        return place;
    }

    NativeTableBody body() {
        return body;
    }

    /** The name of the line items, and what helps to fill them. */
    Div heading(boolean required) {
        var heading = new Div();
        heading.addClassName("wl-items-heading");
        var name = new Span(columns.look().label(columns.items().label()));
        name.addClassName(columns.editable() ? "wl-items-label" : "wl-read-label");
        if (required) name.addClassName("wl-required");
        heading.add(name);
        var help = columns.items().help();
        if (help != null && columns.editable()) {
            var words = new Span(columns.look().label(help));
            words.addClassName("wl-quiet");
            heading.add(words);
        }
        return heading;
    }

    private NativeTableHeaderCell head(Field column) {
        var head = new NativeTableHeaderCell(columns.look().label(column.label()));
        head.getElement().setAttribute("scope", "col");
        if (columns.access(column) == FieldAccess.REQUIRED) head.addClassName("wl-required");
        if (column.type().equals(BuiltInType.NUMBER.code())) head.addClassName("wl-number");
        return head;
    }
}
