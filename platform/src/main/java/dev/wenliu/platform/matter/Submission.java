package dev.wenliu.platform.matter;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.kernel.VersionId;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody wants to start a matter.
 *
 * @param request made once per opened form: a second submission with the same key starts nothing and answers with the first matter
 * @param values the filled form as the browser sent it; a value that the initiator may not fill refuses it
 * @param choices whom the initiator chose for the nodes that ask for it
 */
public record Submission(UUID request, VersionId version, ObjectNode values, Choices choices) {

    /** A submission to a flow that asks for no choice. */
    public Submission(UUID request, VersionId version, ObjectNode values) {
        this(request, version, values, Choices.NONE);
    }
}
