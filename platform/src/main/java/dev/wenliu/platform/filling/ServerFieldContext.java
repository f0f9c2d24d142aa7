package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.plugin.api.FieldContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plugin's field may know of a form while it is checked on the server: nothing that the node hides. */
record ServerFieldContext(ObjectNode config, FieldRights rights, ObjectNode document) implements FieldContext {

    ServerFieldContext(Field field, FieldRights rights, ObjectNode document) {
        this(field.config().deepCopy(), rights, document);
    }

    @Override
    public Locale locale() {
        return Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public @Nullable JsonNode other(String fieldId) {
        JsonNode value = document.get(fieldId);
        boolean seen = value != null && !value.isNull() && rights.of(fieldId) != FieldAccess.HIDDEN;
        return seen ? value.deepCopy() : null;
    }

    @Override
    public void onFormChange(Runnable action) {
        // nothing changes while a form is checked
    }
}
