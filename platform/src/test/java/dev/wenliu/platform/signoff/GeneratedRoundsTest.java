package dev.wenliu.platform.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks through every sequence of acts, lawful or not, that up to four signers can produce, against {@link NaiveRound}. */
class GeneratedRoundsTest {

    private static final int MOST_SIGNERS = 4;

    private int steps;

    @ParameterizedTest
    @EnumSource
    void everySequenceOfActsAgreesWithTheNaiveModel(SignMode mode) {
        for (int signers = 1; signers <= MOST_SIGNERS; signers++) walk(mode, signers, List.of());

        assertThat(steps).isGreaterThan(100);
    }

    private void walk(SignMode mode, int signers, List<SignAct> history) {
        cancelAfter(mode, signers, history);
        for (SignAct act : every(signers)) {
            var naive = naive(mode, signers, history);
            var round = replay(mode, signers, history);
            steps++;
            var objection = naive.objection(act);
            if (objection != null) {
                assertRefused(round, act, objection);
                continue;
            }
            var result = round.act(act);
            naive.accept(act);
            assertAgrees(round, result, naive);
            walk(mode, signers, plus(history, act));
        }
    }

    private static void cancelAfter(SignMode mode, int signers, List<SignAct> history) {
        var naive = naive(mode, signers, history);
        var round = replay(mode, signers, history);
        if (naive.outcome() != null) {
            var refusal = catchThrowableOfType(Refusal.class, round::cancel);
            assertThat(refusal.reason()).isEqualTo(SignReason.ROUND_DECIDED);
            return;
        }
        naive.cancel();
        assertAgrees(round, round.cancel(), naive);
    }

    private static void assertRefused(Round round, SignAct act, SignReason objection) {
        var before = new Round(round.mode(), List.copyOf(round.seats()), round.outcome());

        var refusal = catchThrowableOfType(Refusal.class, () -> round.act(act));

        assertThat(refusal.reason()).as("%s on %s", act, round).isEqualTo(objection);
        assertThat(round).isEqualTo(before);
    }

    private static void assertAgrees(Round before, SignResult result, NaiveRound naive) {
        var after = result.round();
        var decided = naive.outcome();
        assertThat(after.outcome()).isEqualTo(decided);
        assertThat(after.seats())
                .extracting(Seat::state)
                .isEqualTo(IntStream.range(0, after.seats().size())
                        .mapToObj(naive::state)
                        .toList());
        if (decided != null)
            assertThat(after.seats()).noneMatch(seat -> seat.state().pending());
        else assertThat(after.seats()).anyMatch(seat -> seat.state() == SeatState.OPEN);
        assertThat(result.events()).containsExactlyInAnyOrderElementsOf(differences(before, after));
        if (decided != null) assertThat(result.events()).endsWith(new SignEvent.RoundDecided(decided));
    }

    private static List<SignEvent> differences(Round before, Round after) {
        List<SignEvent> events = new ArrayList<>();
        for (Seat seat : after.seats()) {
            if (before.seats().get(seat.number()).equals(seat)) continue;
            events.add(
                    switch (seat.state()) {
                        case OPEN -> new SignEvent.SeatOpened(seat.number());
                        case CLOSED -> new SignEvent.SeatClosed(seat.number());
                        default -> new SignEvent.SeatSigned(seat.number(), seat.state());
                    });
        }
        var outcome = after.outcome();
        if (outcome != null) events.add(new SignEvent.RoundDecided(outcome));
        return events;
    }

    private static List<SignAct> every(int signers) {
        List<SignAct> acts = new ArrayList<>();
        for (int seat = -1; seat <= signers; seat++) {
            acts.add(new SignAct.Approve(seat));
            acts.add(new SignAct.Reject(seat));
            acts.add(new SignAct.SendBack(seat, "start"));
        }
        return acts;
    }

    private static List<SignAct> plus(List<SignAct> history, SignAct act) {
        var longer = new ArrayList<>(history);
        longer.add(act);
        return longer;
    }

    private static Round replay(SignMode mode, int signers, List<SignAct> history) {
        var people = IntStream.range(0, signers).mapToObj(PersonId::new).toList();
        var round = Round.open(mode, people).round();
        for (SignAct act : history) round = round.act(act).round();
        return round;
    }

    private static NaiveRound naive(SignMode mode, int signers, List<SignAct> history) {
        var naive = new NaiveRound(mode, signers);
        history.forEach(naive::accept);
        return naive;
    }
}
