package dev.wenliu.platform.filling;

import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.Violation;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form after somebody filled it within the rights of a node.
 *
 * @param data the whole document afterwards: fields the node may not change are as before, whatever was submitted
 * @param delta only the members that changed; a removed one is JSON null
 * @param uploads what it takes over of its filler's uploads, by field
 * @param violations what must be mended before the node can be passed; empty when all is well
 */
public record Filled(
        FormData data, ObjectNode delta, Map<String, List<AttachmentId>> uploads, List<Violation> violations) {

    public Filled {
        uploads = Map.copyOf(uploads);
        violations = List.copyOf(violations);
    }

    /** Whether the node may be passed with this form. */
    public boolean valid() {
        return violations.isEmpty();
    }
}
