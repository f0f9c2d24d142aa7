package dev.wenliu.platform.matter;

import dev.wenliu.platform.engine.Movement;
import java.util.UUID;

/**
 * A matter was started in this transaction: its tokens moved for the first time and rounds are to be opened.
 *
 * @param request the key of the submission, and of the draft it came from
 */
public record MatterStarted(MatterInHand matter, Movement movement, UUID request) {}
