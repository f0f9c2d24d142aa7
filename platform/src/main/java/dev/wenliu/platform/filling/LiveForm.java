package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Violation;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form while somebody fills it: after every change formulas and conditions are worked out from all that is known, of which only what its
 * reader may see comes out.
 */
public final class LiveForm {

    private final Forms forms;
    private final Held held;

    /** The form as it was stored, hidden values and all. */
    record Held(FormSchema schema, FieldRights rights, FormData data) {}

    LiveForm(Forms forms, Held held) {
        this.forms = forms;
        this.held = held;
    }

    /**
     * The form at one moment of its filling.
     *
     * @param data what the reader may see, formulas computed
     * @param off fields and cells that are switched off, as {@link Violation#path} writes them
     */
    public record Moment(FormData data, Set<String> off) {
        public Moment {
            off = Set.copyOf(off);
        }
    }

    /** What the form asks for. */
    public FormSchema schema() {
        return held.schema();
    }

    /** What the reader may do with each field. */
    public FieldRights rights() {
        return held.rights();
    }

    /** The form as it was stored. */
    public Moment stored() {
        return moment(held.data().document());
    }

    /** The form with what was typed so far, rows still empty included; nothing is checked. */
    public Moment with(ObjectNode typed) {
        ObjectNode document = held.data().document();
        for (Field field : held.schema().fields()) {
            JsonNode value = typed.get(field.id());
            if (!field.columns().isEmpty()) rows(field, document, value);
            else if (value != null && held.rights().of(field).editable()) put(document, field, value);
        }
        return moment(document);
    }

    private Moment moment(ObjectNode document) {
        Set<String> off = forms.settle(held.schema(), document);
        return new Moment(forms.visible(held.schema(), held.rights(), new FormData(document)), off);
    }

    private void rows(Field items, ObjectNode document, @Nullable JsonNode typed) {
        boolean fillable = items.columns().stream().anyMatch(column -> editable(items, column));
        if (!fillable || !(typed instanceof ArrayNode given)) return;
        JsonNode before = document.path(items.id());
        ArrayNode rows = document.arrayNode();
        int count = held.rights().of(items).editable() ? given.size() : before.size();
        for (int i = 0; i < count; i++) {
            ObjectNode row = rows.addObject();
            for (Field column : items.columns()) {
                JsonNode source = editable(items, column) ? given : before;
                put(row, column, source.path(i).path(column.id()));
            }
        }
        document.set(items.id(), rows);
    }

    private boolean editable(Field items, Field column) {
        return held.rights().of(items, column).editable();
    }

    private static void put(ObjectNode holder, Field field, JsonNode value) {
        boolean same = value.equals(holder.get(field.id()));
        if (!same) Displays.keep(holder, field.id(), null);
        if (value.isNull() || value.isMissingNode()) holder.remove(field.id());
        else holder.set(field.id(), value.deepCopy());
    }
}
