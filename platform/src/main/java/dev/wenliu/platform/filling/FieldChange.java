package dev.wenliu.platform.filling;

import dev.wenliu.platform.kernel.Label;
import java.util.List;

/** What one filling of a form changed in a field, in the words that people read. */
public sealed interface FieldChange {

    /** What the field is called. */
    Label field();

    /** Another value; empty text for an empty field. */
    record Value(Label field, String before, String after) implements FieldChange {}

    /** Other line items. */
    record Rows(Label field, List<Row> rows) implements FieldChange {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row that is new, gone or other than before.
     *
     * @param number its place among the rows, counted from 1: now, or before where it is gone
     * @param cells the cells that differ; all filled ones of a row that is new or gone
     */
    record Row(Kind kind, int number, List<Value> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What became of a row. */
        public enum Kind {
            ADDED,
            REMOVED,
            CHANGED
        }
    }
}
