package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Posting;
import java.time.LocalDate;

/**
 * A move that human resources has decided on and that lies ahead (2.4.1).
 *
 * @param starts the first day at the new place
 */
public record PlannedMove(PersonId person, Posting posting, LocalDate starts, PersonId plannedBy) {}
