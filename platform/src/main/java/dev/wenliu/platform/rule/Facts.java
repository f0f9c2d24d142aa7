package dev.wenliu.platform.rule;

import dev.wenliu.platform.scripting.Script;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields that rules are about, as they are filled now. */
public interface Facts {

    /** What rules can make of the field; opaque where there is no such field. */
    Kind kind(String field);

    /** What the field holds, or null when it is empty. */
    @Nullable JsonNode value(String field);

    /** What the script answers on these fields; refuses with a sentence that names the script's place. */
    JsonNode answer(Script script);
}
