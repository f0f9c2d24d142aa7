package dev.wenliu.platform.print.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.print.Sheet.Block;
import dev.wenliu.platform.print.Sheet.Column;
import dev.wenliu.platform.print.Sheet.Opinion;
import java.util.List;

/** A table whose heads stand again on every sheet that it runs over. */
final class PaperTable extends NativeTable {

    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    private PaperTable(String className) {
        addClassNames("wl-paper-table", className);
        add(new NativeTableHeader(heads), body);
    }

    /** Line items, numbered, with sums below them. */
    static PaperTable of(Block.Rows rows, String sum) {
        var table = new PaperTable("wl-paper-rows");
        table.head("#", true);
        for (Column column : rows.columns()) table.head(column.label(), column.figures());
        int number = 0;
        for (List<String> cells : rows.rows()) table.body.add(row(Integer.toString(++number), cells, rows));
        if (!rows.totals().isEmpty()) {
            NativeTableRow total = row(sum, rows.totals(), rows);
            total.addClassName("wl-paper-total");
            table.body.add(total);
        }
        return table;
    }

    private static NativeTableRow row(String number, List<String> cells, Block.Rows rows) {
        var row = new NativeTableRow(cell(number, true));
        for (int at = 0; at < cells.size(); at++)
            row.add(cell(cells.get(at), rows.columns().get(at).figures()));
        return row;
    }

    /** The history. */
    static PaperTable of(List<Opinion> opinions, Paper paper) {
        var table = new PaperTable("wl-paper-history");
        for (String head : List.of("node", "person", "opinion", "time"))
            table.head(paper.getTranslation("print.opinion." + head), false);
        for (Opinion opinion : opinions) table.body.add(row(opinion, paper));
        return table;
    }

    private static NativeTableRow row(Opinion opinion, Paper paper) {
        String person = opinion.person().isEmpty() ? paper.getTranslation("print.by-itself") : opinion.person();
        var verdict = new Span(opinion.verdict());
        verdict.addClassName("wl-paper-verdict");
        var words = new NativeTableCell();
        words.add(verdict);
        if (!opinion.text().isEmpty() && !opinion.text().equals(opinion.verdict())) words.add(new Div(opinion.text()));
        return new NativeTableRow(cell(opinion.node(), false), cell(person, false), words, cell(opinion.time(), false));
    }

    private void head(String label, boolean figures) {
        var head = new NativeTableHeaderCell(label);
        head.getElement().setAttribute("scope", "col");
        if (figures) head.addClassName("wl-number");
        heads.add(head);
    }

    private static NativeTableCell cell(String text, boolean figures) {
        var cell = new NativeTableCell(text);
        if (figures) cell.addClassName("wl-number");
        return cell;
    }
}
