package dev.wenliu.platform.form.ui;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import java.util.List;

/** The columns of line items as the rights of a node show them. */
record RowColumns(Field items, FieldRights rights, FormLook look) {

    private static final int MOST_ROWS = 200;

    List<Field> shown() {
        return items.columns().stream()
                .filter(column -> access(column) != FieldAccess.HIDDEN)
                .toList();
    }

    FieldAccess access(Field column) {
        return rights.of(items.id(), column.id());
    }

    /** Whether rows may be added. */
    boolean growing() {
        return rights.of(items.id()).editable();
    }

    /** Whether a column may not be changed; then rows that were there before stay. */
    boolean guarded() {
        return items.columns().stream().anyMatch(column -> !access(column).editable());
    }

    /** Whether anything may be changed at all. */
    boolean editable() {
        return growing()
                || items.columns().stream().anyMatch(column -> access(column).editable());
    }

    int most() {
        return items.config().path("maxRows").asInt(MOST_ROWS);
    }
}
