package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Sentence;

/**
 * One mistake in a workbook.
 *
 * @param row the row's number as the spreadsheet shows it
 * @param column the column's letter; empty where the whole row is meant
 */
public record RosterProblem(RosterSheet sheet, int row, String column, Sentence sentence) {}
