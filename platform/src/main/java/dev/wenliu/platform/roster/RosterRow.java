package dev.wenliu.platform.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook.
 *
 * @param number as the spreadsheet shows it
 * @param cells the stripped text of each cell that is not empty; days as {@code 2030-06-30}
 * @param letters the letters of the columns that the sheet has
 */
record RosterRow(RosterSheet sheet, int number, Map<RosterColumn, String> cells, Map<RosterColumn, String> letters) {

    /** The cell's text, empty where it says nothing. */
    String text(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell's text; what stands where the sheet lacks the column. */
    @Nullable String text(RosterColumn column, @Nullable String standing) {
        return has(column) ? text(column) : standing;
    }

    boolean has(RosterColumn column) {
        return letters.containsKey(column);
    }

    String letter(RosterColumn column) {
        return letters.getOrDefault(column, "");
    }
}
