package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.MatterId;

/** After commit: a matter was started and waits for whoever comes first. */
public record MatterSubmitted(MatterId matter) {}
