package dev.wenliu.platform.roster;

import java.util.List;

/**
 * What a workbook says, and which cells of it nobody can read.
 *
 * @param whole whether its sheets have the columns that they must have
 */
record RosterFile(List<RosterRow> units, List<RosterRow> persons, boolean whole, RosterProblems problems) {}
