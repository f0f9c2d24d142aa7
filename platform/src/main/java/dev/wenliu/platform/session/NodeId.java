package dev.wenliu.platform.session;

import java.util.UUID;

/** Tells the sessions of this start of this node from all others. */
record NodeId(UUID value) {}
