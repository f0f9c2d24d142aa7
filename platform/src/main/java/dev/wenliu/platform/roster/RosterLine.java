package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Sentence;

/**
 * One thing that an import does.
 *
 * @param row the row's number as the spreadsheet shows it
 * @param subject whom or what it is about, as the workbook names it
 */
public record RosterLine(Kind kind, int row, String subject, Sentence sentence) {

    /** What an import can do. */
    public enum Kind {
        UNIT_NEW,
        UNIT_CHANGED,
        PERSON_NEW,
        PERSON_MOVED,
        EMPLOYMENT,
        MANAGER;

        /** The key of the kind's name. */
        public String key() {
            return "roster.kind." + name();
        }
    }
}
