package dev.wenliu.platform.round;

import dev.wenliu.platform.kernel.MatterId;

/** Something was done in a matter; published in the act's transaction, to be heard after its commit. */
public record MatterMoved(MatterId matter) {}
