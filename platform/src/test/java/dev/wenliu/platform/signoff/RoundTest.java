package dev.wenliu.platform.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.signoff.SignAct.Approve;
import dev.wenliu.platform.signoff.SignAct.Reject;
import dev.wenliu.platform.signoff.SignAct.SendBack;
import dev.wenliu.platform.signoff.SignEvent.RoundDecided;
import dev.wenliu.platform.signoff.SignEvent.SeatClosed;
import dev.wenliu.platform.signoff.SignEvent.SeatOpened;
import dev.wenliu.platform.signoff.SignEvent.SeatSigned;
import dev.wenliu.platform.signoff.SignEvent.SeatTransferred;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final PersonId ZHANG = new PersonId(1);
    private static final PersonId LI = new PersonId(2);
    private static final PersonId WANG = new PersonId(3);

    @Test
    void aRoundWithoutSignersIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Round.open(SignMode.ANY, List.of()))
                .matches(refusal -> refusal.reason() == SignReason.NO_SIGNER);
    }

    @Test
    void aPersonListedTwiceSitsOnce() {
        var round = Round.open(SignMode.COUNTERSIGN, List.of(ZHANG, LI, ZHANG)).round();

        assertThat(round.seats()).extracting(Seat::person).containsExactly(ZHANG, LI);
        assertThat(round.seats()).extracting(Seat::number).containsExactly(0, 1);
    }

    @Test
    void theFirstOpinionDecidesAnAnySignRoundAndTheOthersClose() {
        var opened = Round.open(SignMode.ANY, List.of(ZHANG, LI, WANG)).round();

        var result = opened.act(new Approve(1));

        assertThat(result.round().outcome()).isEqualTo(new Outcome.Approved());
        assertThat(result.events())
                .containsExactly(
                        new SeatSigned(1, SeatState.APPROVED),
                        new SeatClosed(0),
                        new SeatClosed(2),
                        new RoundDecided(new Outcome.Approved()));
    }

    @Test
    void aCountersignRoundWaitsForTheLastSigner() {
        var opened = Round.open(SignMode.COUNTERSIGN, List.of(ZHANG, LI)).round();

        var first = opened.act(new Approve(1));
        var second = first.round().act(new Approve(0));

        assertThat(first.round().outcome()).isNull();
        assertThat(first.events()).containsExactly(new SeatSigned(1, SeatState.APPROVED));
        assertThat(second.round().outcome()).isEqualTo(new Outcome.Approved());
    }

    @Test
    void aSequentialRoundOpensTheNextSeatAfterEachApproval() {
        var opened = Round.open(SignMode.SEQUENTIAL, List.of(ZHANG, LI));

        var first = opened.round().act(new Approve(0));

        assertThat(opened.events()).containsExactly(new SeatOpened(0));
        assertThat(first.events()).containsExactly(new SeatSigned(0, SeatState.APPROVED), new SeatOpened(1));
        assertThat(first.round().act(new Approve(1)).round().outcome()).isEqualTo(new Outcome.Approved());
    }

    @Test
    void aSeatThatIsNotSignedGoesToSomebodyElseForGood() {
        var opened = Round.open(SignMode.SEQUENTIAL, List.of(ZHANG, LI)).round();

        var result = opened.transfer(1, WANG);

        assertThat(result.events()).containsExactly(new SeatTransferred(1, LI));
        assertThat(result.round().seats())
                .containsExactly(new Seat(0, ZHANG, SeatState.OPEN), new Seat(1, WANG, SeatState.WAITING));
        assertThat(result.round().act(new Approve(0)).round().turns()).containsExactly(WANG);
    }

    @Test
    void aSignedSeatAndADecidedRoundAreNotGivenAwayAndNobodySitsTwice() {
        var opened = Round.open(SignMode.COUNTERSIGN, List.of(ZHANG, LI)).round();
        var signed = opened.act(new Approve(0)).round();

        refused(SignReason.SEAT_NOT_OPEN, () -> signed.transfer(0, WANG));
        refused(SignReason.SITS_ALREADY, () -> signed.transfer(1, ZHANG));
        refused(SignReason.NO_SUCH_SEAT, () -> signed.transfer(2, WANG));
        refused(
                SignReason.ROUND_DECIDED,
                () -> signed.act(new Approve(1)).round().transfer(1, WANG));
    }

    @Test
    void aRejectionDecidesForAll() {
        var opened = Round.open(SignMode.COUNTERSIGN, List.of(ZHANG, LI)).round();

        var result = opened.act(new Reject(0));

        assertThat(result.round().outcome()).isEqualTo(new Outcome.Rejected());
        assertThat(result.round().seats())
                .extracting(Seat::state)
                .containsExactly(SeatState.REJECTED, SeatState.CLOSED);
    }

    @Test
    void aReturnRemembersWhereTheMatterGoes() {
        var opened = Round.open(SignMode.SEQUENTIAL, List.of(ZHANG, LI)).round();

        var result = opened.act(new SendBack(0, "start"));

        assertThat(result.round().outcome()).isEqualTo(new Outcome.Returned("start"));
    }

    @Test
    void aCancelledRoundKeepsWhatWasSigned() {
        var signed = Round.open(SignMode.COUNTERSIGN, List.of(ZHANG, LI))
                .round()
                .act(new Approve(0))
                .round();

        var result = signed.cancel();

        assertThat(result.round().seats())
                .extracting(Seat::state)
                .containsExactly(SeatState.APPROVED, SeatState.CLOSED);
        assertThat(result.events()).containsExactly(new SeatClosed(1), new RoundDecided(new Outcome.Cancelled()));
    }

    private static void refused(SignReason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
