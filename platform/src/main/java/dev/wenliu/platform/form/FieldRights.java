package dev.wenliu.platform.form;

import java.util.Map;

/**
 * The field rights of one node.
 *
 * @param byPath keys are a field id, or {@code <line items>.<column>}; a column without its own entry follows its line items
 * @param otherwise for fields without an entry
 */
public record FieldRights(Map<String, FieldAccess> byPath, FieldAccess otherwise) {

    /** Everything visible, nothing changeable. */
    public static final FieldRights READ_ALL = new FieldRights(Map.of(), FieldAccess.READ);

    public FieldRights {
        byPath = Map.copyOf(byPath);
    }

    /** The right on a field. */
    public FieldAccess of(String field) {
        return byPath.getOrDefault(field, otherwise);
    }

    /** The right on a column of line items; never more than hidden line items allow. */
    public FieldAccess of(String lineItems, String column) {
        FieldAccess whole = of(lineItems);
        return whole == FieldAccess.HIDDEN ? whole : byPath.getOrDefault(lineItems + "." + column, whole);
    }

    /** The right on a field; what is computed is never more than read. */
    public FieldAccess of(Field field) {
        return atMost(field, of(field.id()));
    }

    /** The right on a column of line items; what is computed is never more than read. */
    public FieldAccess of(Field lineItems, Field column) {
        return atMost(column, of(lineItems.id(), column.id()));
    }

    private static FieldAccess atMost(Field field, FieldAccess access) {
        return field.computed() && access.editable() ? FieldAccess.READ : access;
    }
}
