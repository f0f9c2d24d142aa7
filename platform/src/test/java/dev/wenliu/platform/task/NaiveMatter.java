package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.signoff.NaiveRound;
import dev.wenliu.platform.signoff.Outcome;
import dev.wenliu.platform.signoff.SeatState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An independent model of a matter on a {@link WalkChart}: visits of nodes, each a {@link NaiveRound}, and what the specification says follows. */
final class NaiveMatter {

    private final WalkChart chart;
    private final List<Visit> visits = new ArrayList<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> readers = new TreeSet<>(Set.of(WalkChart.INITIATOR));
    private MatterState state = MatterState.RUNNING;
    private final Set<String> acted = new HashSet<>();
    private @Nullable Move last;
    private int deeds;
    private int tooLate;

    NaiveMatter(WalkChart chart) {
        this.chart = chart;
        chart.beginning().forEach(this::arrive);
    }

    /** One arrival at a node. */
    record Visit(String node, List<String> signers, NaiveRound round) {

        boolean open() {
            return round.outcome() == null;
        }
    }

    List<Visit> visits() {
        return visits;
    }

    MatterState state() {
        return state;
    }

    /** Acts in the history: the submission and whatever was done since. */
    int acts() {
        return 1 + deeds;
    }

    /** Whether it goes on, or ended just now: what comes too late is tried a few times more. */
    boolean goesOn() {
        return state.open() || tooLate++ < 4;
    }

    boolean reads(String person) {
        return readers.contains(person);
    }

    /** Why the move is refused; null when it is not. */
    @Nullable Reason objection(Move move) {
        if (move.kind() == Move.Kind.WITHDRAW) {
            return withdrawal(move);
        }
        Visit visit = visits.get(move.visit());
        if (!visit.signers().get(move.seat()).equals(move.person())) return hidden(move, TaskReason.NOT_YOURS);
        SeatState seat = visit.round().state(move.seat());
        if (seat == SeatState.WAITING) return hidden(move, TaskReason.NOT_YOURS);
        if (seat != SeatState.OPEN) return TaskReason.ALREADY_HANDLED;
        boolean atStart = visit.node().equals("start");
        if (atStart != (move.kind() == Move.Kind.RESUBMIT)) return TaskReason.NOT_HERE;
        boolean lost = move.kind() == Move.Kind.SEND_BACK
                && !chart.targets(visit.node()).contains(move.target());
        return lost ? TaskReason.NO_SUCH_TARGET : null;
    }

    private @Nullable Reason withdrawal(Move move) {
        boolean own = move.person().equals(WalkChart.INITIATOR);
        if (last == null) return own ? null : hidden(move, KernelReason.NOT_ALLOWED);
        if (last.person().equals(move.person()) && last.kind() != Move.Kind.WITHDRAW) {
            if (!state.open()) return MatterReason.ENDED;
            return recallable(last) ? null : TaskReason.NOT_HERE;
        }
        boolean hadPart = own || acted.contains(move.person());
        return hidden(move, hadPart ? MatterReason.ALREADY_ACTED_ON : KernelReason.NOT_ALLOWED);
    }

    /** A resubmission, or an approval that took the matter on without anybody else's and did not end in a join. */
    private boolean recallable(Move move) {
        if (move.kind() == Move.Kind.RESUBMIT) return true;
        if (move.kind() != Move.Kind.APPROVE) return false;
        Visit visit = visits.get(move.visit());
        boolean alone = IntStream.range(0, visit.signers().size())
                        .filter(seat -> visit.round().state(seat) == SeatState.APPROVED)
                        .count()
                == 1;
        return alone
                && !visit.open()
                && visits.stream()
                        .filter(Visit::open)
                        .anyMatch(next -> chart.targets(next.node()).contains(visit.node()));
    }

    private Reason hidden(Move move, Reason known) {
        return reads(move.person()) ? known : KernelReason.NO_SUCH_OBJECT;
    }

    void make(Move move) {
        deeds++;
        Move before = last;
        last = move;
        acted.add(move.person());
        if (move.kind() == Move.Kind.WITHDRAW) {
            if (before == null) end(MatterState.WITHDRAWN);
            else back(visits.get(before.visit()).node());
            return;
        }
        Visit visit = visits.get(move.visit());
        visit.round().accept(move.sign());
        switch (move.kind()) {
            case APPROVE -> approved(visit);
            case REJECT -> end(MatterState.REJECTED);
            case SEND_BACK -> back(move.target());
            case RESUBMIT -> resubmitted();
            case WITHDRAW -> throw new IllegalStateException("done above");
        }
    }

    private void approved(Visit visit) {
        if (visit.round().outcome() instanceof Outcome.Approved) leave(visit.node());
        else show(visit);
    }

    private void leave(String node) {
        if (!chart.parallel()) {
            if (node.equals("a")) arrive("b");
            else state = MatterState.COMPLETED;
        } else if (node.equals("c")) {
            state = MatterState.COMPLETED;
        } else {
            joined.add(node);
            if (joined.equals(Set.of("a", "b"))) {
                joined.clear();
                arrive("c");
            }
        }
    }

    private void back(String target) {
        cancel();
        joined.clear();
        arrive(target);
        state = target.equals("start") ? MatterState.RETURNED : MatterState.RUNNING;
    }

    private void resubmitted() {
        state = MatterState.RUNNING;
        chart.beginning().forEach(this::arrive);
    }

    private void end(MatterState how) {
        cancel();
        state = how;
    }

    private void cancel() {
        visits.stream().filter(Visit::open).forEach(visit -> visit.round().cancel());
    }

    private void arrive(String node) {
        List<String> signers = chart.signers(node);
        var visit = new Visit(node, signers, new NaiveRound(chart.mode(node), signers.size()));
        visits.add(visit);
        show(visit);
    }

    /** Whose turn it is may read from now on. */
    private void show(Visit visit) {
        for (int seat = 0; seat < visit.signers().size(); seat++)
            if (visit.round().state(seat) == SeatState.OPEN)
                readers.add(visit.signers().get(seat));
    }
}
