package dev.wenliu.platform.roster;

import dev.wenliu.platform.register.BulkChange;
import java.util.List;

/**
 * What a workbook would do to the organisation as it stands.
 *
 * @param problems of all mistakes the first, see {@link RosterProblems#MOST}
 * @param mistakes how many there are
 * @param unchanged how many rows say what stands already
 */
record RosterPlan(
        BulkChange change, List<RosterLine> lines, int unchanged, List<RosterProblem> problems, int mistakes) {

    RosterPlan {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
