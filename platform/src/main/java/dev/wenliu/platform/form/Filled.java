package dev.wenliu.platform.form;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form after somebody filled it within the rights of a node.
 *
 * @param data the whole document afterwards: fields the node may not change are as before, whatever was submitted
 * @param delta only the members that changed; a removed one is JSON null
 * @param violations what must be mended before the node can be passed; empty when all is well
 */
public record Filled(FormData data, ObjectNode delta, List<Violation> violations) {

    public Filled {
        violations = List.copyOf(violations);
    }

    /** Whether the node may be passed with this form. */
    public boolean valid() {
        return violations.isEmpty();
    }
}
