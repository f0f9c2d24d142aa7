package dev.wenliu.platform.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader sees of a form who has nothing to do at the moment: all that any of their nodes ever showed them, nothing changeable. */
public final class ReaderRights {

    private ReaderRights() {}

    /** The reading rights of somebody who once had these rights. */
    public static FieldRights of(FormSchema form, List<FieldRights> had) {
        Map<String, FieldAccess> byPath = new HashMap<>();
        for (Field field : form.fields()) {
            boolean whole = had.stream().anyMatch(rights -> rights.of(field.id()) != FieldAccess.HIDDEN);
            byPath.put(field.id(), access(whole));
            for (Field column : field.columns()) {
                boolean shown =
                        had.stream().anyMatch(rights -> rights.of(field.id(), column.id()) != FieldAccess.HIDDEN);
                byPath.put(field.id() + "." + column.id(), access(shown));
            }
        }
        return new FieldRights(byPath, FieldAccess.HIDDEN);
    }

    /** The rights of somebody who begins: what others will fill later has nothing to show yet. */
    public static FieldRights beginning(FormSchema form, FieldRights start) {
        Map<String, FieldAccess> byPath = new HashMap<>(start.byPath());
        for (Field field : form.fields()) {
            boolean filledByOthers = start.of(field) == FieldAccess.READ
                    && !field.computed()
                    && field.columns().stream()
                            .noneMatch(column -> start.of(field, column).editable());
            if (filledByOthers) byPath.put(field.id(), FieldAccess.HIDDEN);
        }
        return new FieldRights(byPath, start.otherwise());
    }

    private static FieldAccess access(boolean shown) {
        return shown ? FieldAccess.READ : FieldAccess.HIDDEN;
    }
}
