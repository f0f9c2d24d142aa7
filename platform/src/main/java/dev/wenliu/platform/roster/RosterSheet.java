package dev.wenliu.platform.roster;

import java.util.Arrays;
import java.util.List;

/** The two tables of a workbook. */
public enum RosterSheet {
    UNITS,
    PERSONS;

    /** The key of the sheet's name. */
    public String key() {
        return "roster.sheet." + name();
    }

    List<RosterColumn> columns() {
        return Arrays.stream(RosterColumn.values())
                .filter(column -> column.sheet == this)
                .toList();
    }
}
