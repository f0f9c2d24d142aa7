package dev.wenliu.platform.inbox;

import dev.wenliu.platform.kernel.Label;

/** How many tasks of one flow wait for somebody. */
public record InboxFlow(String code, Label title, int tasks) {}
