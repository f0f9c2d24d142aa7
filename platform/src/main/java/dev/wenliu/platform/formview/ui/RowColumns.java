package dev.wenliu.platform.formview.ui;

import dev.wenliu.platform.filling.ui.FormLook;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of line items as the rights of a node show them. */
record RowColumns(Field items, FieldRights rights, FormLook look) {

    private static final int MOST_ROWS = 200;
    private static final int SHORT_WORD = 10;

    List<Field> shown() {
        return items.columns().stream()
                .filter(column -> access(column) != FieldAccess.HIDDEN)
                .toList();
    }

    FieldAccess access(Field column) {
        return rights.of(items, column);
    }

    /** Whether rows may be added. */
    boolean growing() {
        return rights.of(items).editable();
    }

    /** Whether a column may not be changed; then rows that were there before stay. */
    boolean guarded() {
        return items.columns().stream()
                .anyMatch(column -> !column.computed() && !access(column).editable());
    }

    /** The columns that are switched off in a row. */
    Set<String> off(int row, Set<String> paths) {
        String before = items.id() + "[" + row + "].";
        return paths.stream()
                .filter(path -> path.startsWith(before))
                .map(path -> path.substring(before.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the sum of any column is shown below it. */
    boolean summed() {
        return shown().stream().anyMatch(RowColumns::summed);
    }

    static boolean summed(Field column) {
        return column.config().path("total").asBoolean(false);
    }

    /** Whether anything may be changed at all. */
    boolean editable() {
        return growing()
                || items.columns().stream().anyMatch(column -> access(column).editable());
    }

    int most() {
        return items.config().path("maxRows").asInt(MOST_ROWS);
    }

    /** Whether the options of a column are long words, which a narrow cell would cut. */
    boolean wordy(Field column) {
        return column.config()
                .path("options")
                .valueStream()
                .map(option -> look.label(option.path("label")))
                .anyMatch(word -> word.codePoints()
                                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                                .sum()
                        > SHORT_WORD);
    }

    /** How much room a column needs; text takes what is left. */
    static String room(Field column) {
        if (column.computed()) return "result";
        if (column.money()) return "amount";
        return switch (column.kind()) {
            case NUMBER -> "number";
            case DATE, CHOICE, REFERENCE -> "word";
            case MOMENT, SPAN -> "long";
            case TEXT, ROWS, OPAQUE -> "text";
        };
    }
}
