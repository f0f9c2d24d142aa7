package dev.wenliu.platform.form;

import dev.wenliu.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody filled in.
 *
 * @param by whose uploads may be taken over; nobody's where null
 */
public record Submitted(ObjectNode values, @Nullable PersonId by) {}
