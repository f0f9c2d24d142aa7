package dev.wenliu.platform.matter;

import dev.wenliu.platform.engine.Movement;

/** A matter was started in this transaction: its tokens moved for the first time and rounds are to be opened. */
public record MatterStarted(MatterInHand matter, Movement movement) {}
