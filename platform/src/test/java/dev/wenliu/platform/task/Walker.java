package dev.wenliu.platform.task;

import dev.wenliu.platform.signoff.SeatState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chooses the next move of a walk: mostly something lawful, often something that must be refused. */
final class Walker {

    private static final List<String> NODES = List.of("start", "a", "b", "c", "j", "end");
    private static final double LAWFUL = 0.6;

    private final Random random;
    private final NaiveMatter model;

    Walker(long seed, NaiveMatter model) {
        this.random = new Random(seed);
        this.model = model;
    }

    Move next() {
        List<Move> lawful = lawful();
        if (!lawful.isEmpty() && random.nextDouble() < LAWFUL) return one(lawful);
        return any();
    }

    /** What may be done now; approvals are listed oftener, so that walks come to an end. */
    List<Move> lawful() {
        List<Move> moves = new ArrayList<>();
        for (int visit = 0; visit < model.visits().size(); visit++) {
            NaiveMatter.Visit at = model.visits().get(visit);
            if (at.open())
                for (int seat = 0; seat < at.signers().size(); seat++)
                    if (at.round().state(seat) == SeatState.OPEN) add(moves, visit, seat);
        }
        if (random.nextInt(10) == 0) moves.add(Move.withdrawal(WalkChart.INITIATOR));
        if (random.nextInt(3) == 0) persons().forEach(person -> moves.add(Move.withdrawal(person)));
        moves.removeIf(move -> model.objection(move) != null);
        return moves;
    }

    private void add(List<Move> moves, int visit, int seat) {
        String person = model.visits().get(visit).signers().get(seat);
        for (int weight = 0; weight < 8; weight++) moves.add(new Move(person, visit, seat, Move.Kind.APPROVE, ""));
        moves.add(new Move(person, visit, seat, Move.Kind.RESUBMIT, ""));
        moves.add(new Move(person, visit, seat, Move.Kind.SEND_BACK, "start"));
        moves.add(new Move(person, visit, seat, Move.Kind.SEND_BACK, "a"));
        if (random.nextInt(4) == 0) moves.add(new Move(person, visit, seat, Move.Kind.REJECT, ""));
    }

    private Move any() {
        if (random.nextInt(8) == 0) return Move.withdrawal(one(persons()));
        int visit = random.nextInt(model.visits().size());
        int seat = random.nextInt(model.visits().get(visit).signers().size());
        boolean own = random.nextInt(3) > 0;
        String person = own ? model.visits().get(visit).signers().get(seat) : one(persons());
        Move.Kind kind = one(List.of(Move.Kind.APPROVE, Move.Kind.REJECT, Move.Kind.SEND_BACK, Move.Kind.RESUBMIT));
        return new Move(person, visit, seat, kind, kind == Move.Kind.SEND_BACK ? one(NODES) : "");
    }

    static List<String> persons() {
        return List.of(
                WalkChart.INITIATOR,
                WalkChart.STRANGER,
                "wang.qiang",
                "xu.mei",
                "huang.lei",
                "song.yan",
                "liang.bo",
                "chen.guodong");
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
