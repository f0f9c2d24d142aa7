package dev.wenliu.platform.form;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field of a form. The type is an open string: a built-in of {@link BuiltInType} or a plugin's {@code <plugin>:<name>}.
 *
 * @param id stable for ever, survives renames; a column's id is unique within its line items
 * @param config what the type needs beyond the rest: options, limits, which fields it reads
 * @param columns the columns of line items, empty for every other type
 * @param rules what the form's author says about its value
 */
public record Field(
        String id,
        String type,
        Label label,
        @Nullable Label help,
        ObjectNode config,
        List<Field> columns,
        FieldRules rules) {

    public Field {
        columns = List.copyOf(columns);
    }

    /** A field without rules. */
    public Field(String id, String type, Label label, @Nullable Label help, ObjectNode config, List<Field> columns) {
        this(id, type, label, help, config, columns, FieldRules.NONE);
    }

    /** Whether nobody fills it, because it is computed. */
    public boolean computed() {
        return type.equals(BuiltInType.FORMULA.code());
    }

    /** The column of line items with this id. */
    public Optional<Field> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    /** Whether a plugin brings the type. */
    public boolean fromPlugin() {
        return type.indexOf(':') > 0;
    }

    /** Whether its value is an amount of money. */
    public boolean money() {
        return type.equals(BuiltInType.MONEY.code())
                || (computed() && config.path("as").asString("").equals(BuiltInType.MONEY.code()));
    }

    /** What rules can make of its value. */
    public Kind kind() {
        return BuiltInType.of(type).map(BuiltInType::kind).orElse(Kind.OPAQUE);
    }
}
