package dev.wenliu.platform.draft;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.VersionId;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A form that somebody began to fill; {@code id} becomes the submission's request key. */
public record Draft(
        UUID id, VersionId version, String code, Label flow, ObjectNode values, Choices choices, Instant savedAt) {}
