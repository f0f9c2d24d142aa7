package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.signoff.Outcome;
import dev.wenliu.platform.signoff.Seat;
import dev.wenliu.platform.signoff.SeatState;
import dev.wenliu.platform.signoff.SignEvent;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rounds, seats and the inbox that is projected from them: one statement per table and kind of change. */
@Repository
class RoundBook {

    private final JdbcClient jdbc;

    RoundBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Consequences act) {
        Consequences.Signed signed = act.signed();
        if (signed != null) sign(act, signed);
        Consequences.Transferred transferred = act.transferred();
        if (transferred != null) transfer(transferred);
        cancel(act);
        open(act);
    }

    private void sign(Consequences act, Consequences.Signed signed) {
        Rounds.Stored before = signed.before();
        int number = signed.place().number();
        SeatState state = signed.result().round().seats().get(number).state();
        jdbc.sql("update seat set state = ?, done_at = ? where task_id = ?")
                .params(
                        state.name(),
                        Timestamp.from(act.at()),
                        signed.place().task().value())
                .update();
        Outcome outcome = signed.result().round().outcome();
        if (outcome != null) {
            decide(act, before, outcome);
            if (closesOthers(signed)) closeSeats(List.of(before));
        } else {
            jdbc.sql("delete from inbox where round_id = ? and seat_number = ?")
                    .params(before.id().value(), number)
                    .update();
            turn(act, signed);
        }
    }

    private void transfer(Consequences.Transferred seat) {
        jdbc.sql("update seat set person_id = ?, why = ?, opened_at = null where task_id = ?")
                .params(
                        seat.to().value(),
                        seat.why().stored(),
                        seat.place().task().value())
                .update();
        jdbc.sql("update inbox set person_id = ? where round_id = ? and seat_number = ?")
                .params(
                        seat.to().value(),
                        seat.before().id().value(),
                        seat.place().number())
                .update();
    }

    private static boolean closesOthers(Consequences.Signed signed) {
        return signed.result().events().stream().anyMatch(SignEvent.SeatClosed.class::isInstance);
    }

    private void decide(Consequences act, Rounds.Stored round, Outcome outcome) {
        jdbc.sql("update round set outcome = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(values(
                        name(outcome),
                        person(act.by()),
                        Timestamp.from(act.at()),
                        round.id().value()))
                .update();
        jdbc.sql("delete from inbox where round_id = ?")
                .param(round.id().value())
                .update();
    }

    /** The next signers of a sequential round. */
    private void turn(Consequences act, Consequences.Signed signed) {
        Rounds.Stored before = signed.before();
        List<InboxRow> rows = new ArrayList<>();
        for (SignEvent event : signed.result().events()) {
            if (!(event instanceof SignEvent.SeatOpened opened)) continue;
            Node node = act.matter().chart().node(before.node()).orElseThrow();
            jdbc.sql("update seat set state = 'OPEN', arrived_at = ?, due_at = ? where round_id = ? and number = ?")
                    .params(values(
                            Timestamp.from(act.at()),
                            due(act, node),
                            before.id().value(),
                            opened.seat()))
                    .update();
            Seat seat = signed.result().round().seats().get(opened.seat());
            rows.add(new InboxRow(
                    before.id().value(),
                    before.places().get(opened.seat()).task().value(),
                    seat,
                    node));
        }
        addToInbox(act, rows);
    }

    private void cancel(Consequences act) {
        List<Rounds.Stored> rounds = act.cancelled();
        if (rounds.isEmpty()) return;
        rounds.forEach(round -> decide(act, round, new Outcome.Cancelled()));
        closeSeats(rounds);
    }

    private void closeSeats(List<Rounds.Stored> rounds) {
        String ids = String.join(", ", Collections.nCopies(rounds.size(), "?"));
        jdbc.sql("update seat set state = 'CLOSED' where state in ('OPEN', 'WAITING') and round_id in (" + ids + ")")
                .params(rounds.stream()
                        .map(round -> (Object) round.id().value())
                        .toList())
                .update();
    }

    private void open(Consequences act) {
        List<Consequences.Opened> rounds = act.opened();
        if (rounds.isEmpty()) return;
        addRounds(act, rounds);
        addSeats(act, rounds);
        List<InboxRow> rows = new ArrayList<>();
        for (Consequences.Opened round : rounds)
            for (Seat seat : round.round().seats())
                if (seat.state() == SeatState.OPEN)
                    rows.add(new InboxRow(
                            round.id().value(), round.tasks().get(seat.number()).value(), seat, round.node()));
        addToInbox(act, rows);
    }

    private void addRounds(Consequences act, List<Consequences.Opened> rounds) {
        var insert = new Insert("round (id, matter_id, node, execution, mode, arrived_at)", 6);
        for (Consequences.Opened round : rounds)
            insert.row(
                    round.id().value(),
                    act.matter().id().value(),
                    round.node().id().value(),
                    round.execution(),
                    round.round().mode().name(),
                    Timestamp.from(act.at()));
        insert.run(jdbc);
    }

    private void addSeats(Consequences act, List<Consequences.Opened> rounds) {
        var insert =
                new Insert("seat (task_id, round_id, matter_id, number, person_id, state, why, arrived_at, due_at)", 9);
        for (Consequences.Opened round : rounds)
            for (Seat seat : round.round().seats())
                insert.row(
                        round.tasks().get(seat.number()).value(),
                        round.id().value(),
                        act.matter().id().value(),
                        seat.number(),
                        seat.person().value(),
                        seat.state().name(),
                        round.why().get(seat.number()).stored(),
                        seat.state() == SeatState.OPEN ? Timestamp.from(act.at()) : null,
                        seat.state() == SeatState.OPEN ? due(act, round.node()) : null);
        insert.run(jdbc);
    }

    /** A seat that waits in an inbox from now on. */
    private record InboxRow(Object round, Object task, Seat seat, Node node) {}

    private void addToInbox(Consequences act, List<InboxRow> rows) {
        MatterInHand hand = act.matter();
        Matter matter = hand.matter();
        var insert = new Insert(
                "inbox (person_id, arrived_at, round_id, seat_number, task_id, matter_id, version_id, flow,"
                        + " matter_number, title, node, initiator_id, returned, due_at)",
                14);
        for (InboxRow row : rows)
            insert.row(
                    row.seat().person().value(),
                    Timestamp.from(act.at()),
                    row.round(),
                    row.seat().number(),
                    row.task(),
                    matter.id().value(),
                    matter.version().value(),
                    hand.version().flow().definition().code(),
                    matter.number(),
                    matter.title(),
                    row.node().id().value(),
                    matter.initiator().value(),
                    row.node() instanceof Node.Start,
                    due(act, row.node()));
        insert.run(jdbc);
    }

    /** The initiator who mends a returned matter has no deadline. */
    private static @Nullable Timestamp due(Consequences act, Node node) {
        Instant due = act.matter().matter().dueAt();
        return due == null || node instanceof Node.Start ? null : Timestamp.from(due);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Approved _ -> "APPROVED";
            case Outcome.Rejected _ -> "REJECTED";
            case Outcome.Returned _ -> "RETURNED";
            case Outcome.Cancelled _ -> "CANCELLED";
        };
    }

    private static @Nullable Long person(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
