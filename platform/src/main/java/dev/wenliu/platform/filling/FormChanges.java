package dev.wenliu.platform.filling;

import dev.wenliu.platform.filling.FieldChange.Row;
import dev.wenliu.platform.filling.FieldChange.Value;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells two states of a form apart, field by field and row by row. */
@Service
public class FormChanges {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Forms forms;

    FormChanges(Forms forms) {
        this.forms = forms;
    }

    /** What differs, in the order of the form; whoever may not see a value is given forms without it. */
    public List<FieldChange> between(FormSchema schema, FormData before, FormData after, Locale locale) {
        return schema.fields().stream()
                .flatMap(field -> change(field, before, after, locale).stream())
                .toList();
    }

    /** A form from its first revision on, in the eyes of a reader with these rights. */
    public Replay replay(FormSchema schema, FieldRights rights, Locale locale) {
        return new Replay(this, schema, rights, locale);
    }

    /** Puts a form's revisions one upon the other and tells what each changed of what its reader may see. */
    public static final class Replay {

        private final FormChanges changes;
        private final FormSchema schema;
        private final FieldRights rights;
        private final Locale locale;
        private FormData whole = FormData.empty();

        private Replay(FormChanges changes, FormSchema schema, FieldRights rights, Locale locale) {
            this.changes = changes;
            this.schema = schema;
            this.rights = rights;
            this.locale = locale;
        }

        /** What the next revision changed. */
        public List<FieldChange> next(ObjectNode delta) {
            FormData before = seen();
            whole = changes.forms.with(whole, delta);
            return changes.between(schema, before, seen(), locale);
        }

        private FormData seen() {
            return changes.forms.visible(schema, rights, whole);
        }
    }

    private Optional<FieldChange> change(Field field, FormData before, FormData after, Locale locale) {
        JsonNode was = before.value(field.id());
        JsonNode is = after.value(field.id());
        if (Objects.equals(was, is)) return Optional.empty();
        if (field.columns().isEmpty())
            return Optional.of(new Value(
                    field.label(), forms.display(field, before, locale), forms.display(field, after, locale)));
        List<Row> rows = new ArrayList<>();
        RowPairs.of(elements(was), elements(is)).forEach(pair -> rows.add(row(field, pair, locale)));
        return Optional.of(new FieldChange.Rows(field.label(), rows));
    }

    private Row row(Field items, RowPairs.Pair pair, Locale locale) {
        List<Value> cells = new ArrayList<>();
        JsonNode was = Objects.requireNonNullElse(pair.before(), NOTHING);
        JsonNode is = Objects.requireNonNullElse(pair.after(), NOTHING);
        for (Field column : items.columns())
            if (!Objects.equals(was.get(column.id()), is.get(column.id())))
                cells.add(new Value(
                        column.label(), forms.display(column, was, locale), forms.display(column, is, locale)));
        return new Row(kind(pair), pair.number(), cells);
    }

    private static Row.Kind kind(RowPairs.Pair pair) {
        if (pair.before() == null) return Row.Kind.ADDED;
        return pair.after() == null ? Row.Kind.REMOVED : Row.Kind.CHANGED;
    }

    private static List<JsonNode> elements(@Nullable JsonNode rows) {
        return rows == null ? List.of() : rows.valueStream().toList();
    }
}
