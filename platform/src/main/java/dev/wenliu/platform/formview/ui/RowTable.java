package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.filling.LiveForm.Moment;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.rule.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The table in which line items stand, with a heading for every column that its reader may see. */
final class RowTable extends NativeTable {

    private static final int MANY = 7;
    private static final int VERY_MANY = 10;

    private final transient RowColumns columns;
    private final NativeTableBody body = new NativeTableBody();
    private final transient Map<Field, NativeTableCell> sums = new LinkedHashMap<>();
    private final transient Map<String, Component> heads = new LinkedHashMap<>();
    private final transient Map<String, Component> feet = new LinkedHashMap<>();

    RowTable(RowColumns columns, boolean actions) {
        this.columns = columns;
        addClassName("wl-row-table");
        setClassName("wl-row-table-many", columns.shown().size() >= MANY);
        var top = new NativeTableRow();
        for (Field column : columns.shown()) top.add(head(column));
        if (actions) top.add(corner());
        add(new NativeTableHeader(top), body);
        if (columns.summed()) add(new NativeTableFooter(foot(actions)));
    }

    /** Shows what is computed in the rows and below them, and no column that is switched off in every row. */
    void follow(List<RowPart> rows, Moment moment) {
        JsonNode now = moment.data().document().path(columns.items().id());
        Set<String> gone = new HashSet<>();
        columns.shown().forEach(column -> gone.add(column.id()));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).follow(now.path(i), columns.off(i, moment.off()));
            gone.retainAll(rows.get(i).off());
        }
        if (rows.isEmpty()) gone.clear();
        rows.forEach(row -> row.collapse(gone));
        int shown = heads.size() - gone.size();
        setClassName("wl-row-table-wide", shown >= MANY && shown < VERY_MANY);
        setClassName("wl-row-table-wider", shown >= VERY_MANY);
        heads.forEach((column, head) -> head.setVisible(!gone.contains(column)));
        feet.forEach((column, foot) -> foot.setVisible(!gone.contains(column)));
        sums.forEach(
                (column, place) -> place.setText(columns.look().tools().forms().total(column, now)));
    }

    NativeTableBody body() {
        return body;
    }

    /** The table in a place of its own, which scrolls sideways where the columns need more room. */
    Div scroller() {
        var scroller = new Div(this);
        scroller.addClassName("wl-items-room");
        return scroller;
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

    /** The sums stand under their columns; the first column without one says what they are. */
    private NativeTableRow foot(boolean actions) {
        var foot = new NativeTableRow();
        String name = columns.look().text("form.ui.rows.sum");
        boolean named = false;
        for (Field column : columns.shown()) {
            var place = new NativeTableCell();
            if (RowColumns.summed(column)) {
                place.addClassName("wl-number");
                place.getElement()
                        .setAttribute(
                                "data-label", name + " · " + columns.look().label(column.label()));
                sums.put(column, place);
            } else {
                place.setText(named ? "" : name);
                place.addClassName("wl-sum-name");
                named = true;
            }
            feet.put(column.id(), place);
            foot.add(place);
        }
        if (actions) foot.add(new NativeTableCell());
        return foot;
    }

    private NativeTableHeaderCell head(Field column) {
        var head = new NativeTableHeaderCell(columns.look().label(column.label()));
        head.getElement().setAttribute("scope", "col");
        if (columns.access(column) == FieldAccess.REQUIRED) head.addClassName("wl-required");
        if (column.kind() == Kind.NUMBER) head.addClassName("wl-number");
        head.addClassName("wl-col-" + (columns.wordy(column) ? "words" : RowColumns.room(column)));
        heads.put(column.id(), head);
        return head;
    }

    private static NativeTableHeaderCell corner() {
        var corner = new NativeTableHeaderCell();
        corner.addClassName("wl-col-actions");
        return corner;
    }
}
