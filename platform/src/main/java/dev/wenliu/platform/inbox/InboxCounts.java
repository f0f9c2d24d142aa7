package dev.wenliu.platform.inbox;

/** How many tasks wait for somebody: all, those whose deadline is past, and those whose deadline is still to come today. */
public record InboxCounts(int all, int overdue, int today) {}
