package dev.wenliu.platform.round;

import dev.wenliu.platform.engine.Arrival;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.RoundId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.signoff.Round;
import dev.wenliu.platform.signoff.SignEvent;
import dev.wenliu.platform.signoff.SignResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one act brings about, collected while it is worked out, so that each table is written once. */
public class Consequences {

    private final MatterInHand matter;
    private final @Nullable PersonId by;
    private final Instant at;
    private final List<Rounds.Stored> standing = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Opened> opened = new ArrayList<>();
    private final List<Reached> steps = new ArrayList<>();
    private final List<Told> notices = new ArrayList<>();
    private final List<Rounds.Stored> cancelled = new ArrayList<>();
    private final Set<PersonId> readers = new LinkedHashSet<>();
    private @Nullable Signed signed;
    private @Nullable Transferred transferred;

    /**
     * Begins an act.
     *
     * @param by null where the product acts by itself
     * @param open the matter's open rounds
     */
    public Consequences(MatterInHand matter, @Nullable PersonId by, Instant at, List<Rounds.Stored> open) {
        this.matter = matter;
        this.by = by;
        this.at = at;
        standing.addAll(open);
    }

    /** The seat that signed, and its round afterwards. */
    public record Signed(Rounds.Stored before, Rounds.Place place, SignResult result) {
        /** Whether the round has its outcome by it. */
        public boolean decided() {
            return result.round().outcome() != null;
        }

        /** Whose turn comes by it. */
        Set<PersonId> turns() {
            return result.events().stream()
                    .filter(SignEvent.SeatOpened.class::isInstance)
                    .map(event -> result.round()
                            .seats()
                            .get(((SignEvent.SeatOpened) event).seat())
                            .person())
                    .collect(Collectors.toSet());
        }
    }

    /** A seat that somebody else has now, and why that person sits there. */
    public record Transferred(Rounds.Stored before, Rounds.Place place, Round after, Sentence why) {

        PersonId from() {
            return before.seat(place).person();
        }

        PersonId to() {
            return after.seats().get(place.number()).person();
        }

        /** Whether it is the new signer's turn already. */
        boolean open() {
            return after.turns().contains(to());
        }
    }

    /** A round that opens; one task id and one reason per seat. */
    public record Opened(
            RoundId id, Node node, String execution, Round round, List<TaskId> tasks, List<Sentence> why) {}

    /** A plugin's step that a token reached. */
    public record Reached(Node.Step node, Arrival arrival) {}

    /** A notice to be sent. */
    public record Told(NoticeKind kind, Set<PersonId> to, Sentence sentence) {}

    /** The matter. */
    public MatterInHand matter() {
        return matter;
    }

    /** Who acts; null where the product does. */
    public @Nullable PersonId by() {
        return by;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** Takes over the seat's signature; a decided round no longer stands, and whose turn comes now may read the matter. */
    public void sign(Signed seat) {
        signed = seat;
        if (seat.decided()) standing.remove(seat.before());
        readers.addAll(seat.turns());
    }

    /** A seat goes to somebody else, who may read the matter once it is their turn. */
    public void transfer(Transferred seat) {
        transferred = seat;
        standing.replaceAll(round -> round.equals(seat.before()) ? round.in(seat.after()) : round);
        if (seat.open()) readers.add(seat.to());
    }

    /** Something happened. */
    public void did(Act act) {
        acts.add(act);
    }

    /** Somebody or the product did something at a node reached before. */
    public void did(Node node, ActKind kind, String opinion, Instant since) {
        acts.add(new Act(node.id(), node.name(), kind, by, opinion, null, null, List.of(), since, at));
    }

    /** A round opens; those whose turn it is may read the matter from now on. */
    public void open(Opened round) {
        opened.add(round);
        readers.addAll(round.round().turns());
    }

    void reach(Reached step) {
        steps.add(step);
    }

    /** Somebody else is to be told; whoever acts knows already. */
    public void tell(NoticeKind kind, Collection<PersonId> to, Sentence sentence) {
        Set<PersonId> others = new LinkedHashSet<>(to);
        if (by != null) others.remove(by);
        notices.add(new Told(kind, others, sentence));
    }

    void show(Collection<PersonId> persons) {
        readers.addAll(persons);
    }

    /** Takes away the rounds of these tokens. */
    void cancel(Collection<String> executions) {
        List<Rounds.Stored> gone = standing.stream()
                .filter(round -> executions.contains(round.execution()))
                .toList();
        cancelled.addAll(gone);
        standing.removeAll(gone);
    }

    /** Takes away every round that still stands. */
    public void cancelAll() {
        cancelled.addAll(standing);
        standing.clear();
    }

    /** The rounds that stay open. */
    public List<Rounds.Stored> standing() {
        return List.copyOf(standing);
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }

    List<Opened> opened() {
        return List.copyOf(opened);
    }

    /** The steps that were reached. */
    public List<Reached> steps() {
        return List.copyOf(steps);
    }

    List<Told> notices() {
        return List.copyOf(notices);
    }

    List<Rounds.Stored> cancelled() {
        return List.copyOf(cancelled);
    }

    Set<PersonId> readers() {
        return Set.copyOf(readers);
    }

    @Nullable Signed signed() {
        return signed;
    }

    @Nullable Transferred transferred() {
        return transferred;
    }

    /** Whether the matter waits for its initiator after this act. */
    boolean withInitiator() {
        NodeId start = matter.chart().start().id();
        return opened.stream().anyMatch(round -> round.node().id().equals(start));
    }
}
