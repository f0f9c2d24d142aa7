package dev.wenliu.plugin.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a field may know about the form it stands in. */
public interface FieldContext {

    /** The reader's language. */
    Locale locale();

    /** The configuration that the form's author gave to this field. */
    ObjectNode config();

    /** The present value of another field, or null when it is empty or hidden. */
    @Nullable JsonNode other(String fieldId);

    /** Runs the action whenever another field of the form changes, as long as the editor lives. */
    void onFormChange(Runnable action);
}
