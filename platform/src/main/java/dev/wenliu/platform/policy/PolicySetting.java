package dev.wenliu.platform.policy;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.time.Instant;

/** What a unit has set for its branch. */
public record PolicySetting(UnitId unit, Policy policy, int value, PersonId setBy, Instant setAt) {}
