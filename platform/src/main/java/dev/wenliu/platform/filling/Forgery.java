package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Refusal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a forged form from a mistaken one. {@link Forms#fill} takes over nothing that the rights do not allow; whoever sends such a value all
 * the same does not use the product's pages, and the whole act is refused, so that the attempt shows. Hidden fields are never sent, fields
 * to be read only as they are.
 */
public final class Forgery {

    private final FormSchema schema;
    private final FieldRights rights;
    private final ObjectNode before;

    private Forgery(FormSchema schema, FieldRights rights, FormData before) {
        this.schema = schema;
        this.rights = rights;
        this.before = before.document();
    }

    /** Refuses values that the rights of the node do not let anybody send. */
    public static void refuse(FormSchema schema, FieldRights rights, FormData before, ObjectNode submitted) {
        var forgery = new Forgery(schema, rights, before);
        submitted
                .propertyStream()
                .flatMap(member -> forgery.in(member.getKey(), member.getValue()).stream())
                .findFirst()
                .ifPresent(field -> {
                    throw new Refusal(FormReason.FORGED, field);
                });
    }

    /** The name of what was forged in a member; empty when it is honest. */
    private Optional<String> in(String member, JsonNode value) {
        Field field = schema.field(member).orElse(null);
        if (field == null) return Optional.of(member.substring(0, Math.min(member.length(), 60)));
        if (!field.columns().isEmpty()) return inRows(field, value);
        return changed(rights.of(field), value, before.get(field.id())) ? named(field) : Optional.empty();
    }

    private Optional<String> inRows(Field items, JsonNode rows) {
        FieldAccess whole = rights.of(items);
        JsonNode stored = before.path(items.id());
        boolean lawful = whole.editable() || (rows.isArray() && rows.size() == stored.size());
        if (whole == FieldAccess.HIDDEN || !lawful) return named(items);
        if (!rows.isArray()) return Optional.empty();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> inRow(items, rows.get(row), stored.get(row)))
                .findFirst();
    }

    private Stream<String> inRow(Field items, JsonNode row, @Nullable JsonNode stored) {
        return row.propertyStream()
                .flatMap(cell -> items.columns().stream()
                        .filter(column -> column.id().equals(cell.getKey()))
                        .findFirst()
                        .map(column -> inCell(items, column, cell.getValue(), stored))
                        .orElseGet(() -> named(items))
                        .stream());
    }

    /** A new row may be the copy of another, with what is only to be read in it; that is not taken over. */
    private Optional<String> inCell(Field items, Field column, JsonNode value, @Nullable JsonNode stored) {
        FieldAccess access = rights.of(items, column);
        boolean honestCopy = stored == null && access == FieldAccess.READ;
        boolean forged = !honestCopy && changed(access, value, stored == null ? null : stored.get(column.id()));
        return forged ? named(column) : Optional.empty();
    }

    private static boolean changed(FieldAccess access, JsonNode value, @Nullable JsonNode stored) {
        return switch (access) {
            case HIDDEN -> true;
            case READ -> stored == null ? !value.isNull() : !value.equals(stored);
            case EDIT, REQUIRED -> false;
        };
    }

    private static Optional<String> named(Field field) {
        return Optional.of(field.label().zh());
    }
}
