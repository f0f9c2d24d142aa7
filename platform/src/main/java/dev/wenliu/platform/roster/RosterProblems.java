package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes, of each cell the first; of very many only the first are kept, and all are counted. */
class RosterProblems {

    /** So many are kept. */
    static final int MOST = 1000;

    private final List<RosterProblem> kept = new ArrayList<>();
    private final Set<String> cells = new HashSet<>();
    private int count;

    void add(RosterRow row, RosterColumn column, String what, Object... words) {
        add(row, column, Sentence.of("roster.problem." + what, words));
    }

    void add(RosterRow row, RosterColumn column, Refusal refusal) {
        add(row, column, Sentence.of(refusal));
    }

    void add(RosterSheet sheet, int row, String column, Sentence sentence) {
        if (kept.size() < MOST && !cells.add(sheet + column + row)) return;
        count++;
        if (kept.size() < MOST) kept.add(new RosterProblem(sheet, row, column, sentence));
    }

    boolean tooMany() {
        return count >= MOST;
    }

    int count() {
        return count;
    }

    List<RosterProblem> sorted() {
        return kept.stream()
                .sorted(Comparator.comparing(RosterProblem::sheet).thenComparingInt(RosterProblem::row))
                .toList();
    }

    private void add(RosterRow row, RosterColumn column, Sentence sentence) {
        add(row.sheet(), row.number(), row.letter(column), sentence);
    }
}
