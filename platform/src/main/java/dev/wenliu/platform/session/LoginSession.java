package dev.wenliu.platform.session;

import java.time.Instant;
import java.util.UUID;

/**
 * One of a person's sessions as the person sees it.
 *
 * @param present whether it is the one that asks
 */
public record LoginSession(UUID id, Instant began, Instant used, String address, Device device, boolean present) {}
