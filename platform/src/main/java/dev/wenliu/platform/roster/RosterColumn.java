package dev.wenliu.platform.roster;

import dev.wenliu.platform.organisation.Office;
import java.util.Map;

/** A column of a workbook. What need not be there leaves what stands as it is when it is left out. */
public enum RosterColumn {
    CODE(RosterSheet.UNITS, 18, true),
    UNIT_NAME(RosterSheet.UNITS, 26, true),
    ENGLISH_NAME(RosterSheet.UNITS, 34, false),
    KIND(RosterSheet.UNITS, 12, true),
    PARENT(RosterSheet.UNITS, 18, true),
    HEAD(RosterSheet.UNITS, 20, false),
    LEADER_IN_CHARGE(RosterSheet.UNITS, 20, false),
    SYSTEM_LEADER(RosterSheet.UNITS, 22, false),
    INFORMATION_OFFICER(RosterSheet.UNITS, 20, false),
    LOGIN(RosterSheet.PERSONS, 20, true),
    NAME(RosterSheet.PERSONS, 14, true),
    UNIT(RosterSheet.PERSONS, 18, true),
    TITLE(RosterSheet.PERSONS, 20, false),
    POSTS(RosterSheet.PERSONS, 30, false),
    EMPLOYMENT(RosterSheet.PERSONS, 14, false),
    CONTRACT_END(RosterSheet.PERSONS, 16, false),
    MANAGER(RosterSheet.PERSONS, 20, false),
    /** To be read only. */
    STATUS(RosterSheet.PERSONS, 16, false),
    /** To be read only. */
    ROLES(RosterSheet.PERSONS, 40, false);

    /** The columns that name who holds an office. */
    static final Map<RosterColumn, Office> OFFICES = Map.of(
            HEAD, Office.HEAD,
            LEADER_IN_CHARGE, Office.LEADER_IN_CHARGE,
            SYSTEM_LEADER, Office.SYSTEM_LEADER,
            INFORMATION_OFFICER, Office.INFORMATION_OFFICER);

    final RosterSheet sheet;
    final int width;
    final boolean needed;

    RosterColumn(RosterSheet sheet, int width, boolean needed) {
        this.sheet = sheet;
        this.width = width;
        this.needed = needed;
    }

    /** The key of the column's heading. */
    public String key() {
        return "roster.column." + name();
    }

    boolean toBeReadOnly() {
        return this == STATUS || this == ROLES;
    }
}
