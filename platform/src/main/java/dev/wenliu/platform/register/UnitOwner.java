package dev.wenliu.platform.register;

import dev.wenliu.platform.organisation.Unit;

/** Knows of what a unit owns that would be nobody's once the unit is closed, such as flows in force. */
public interface UnitOwner {

    /** How much the unit owns or has a part in. */
    int owns(Unit unit);
}
