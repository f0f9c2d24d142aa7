package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.round.ActKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a matter's path: what happened, what waits now, what will come. */
public sealed interface PathEntry {

    /** The name of the node; empty where it is not known. */
    Label node();

    /**
     * It happened.
     *
     * @param person name of who acted; empty where the product acted by itself
     * @param opinion what they wrote; empty where nothing was written
     * @param whys the reason of an automatic step, or of each person who was told, each sentence once
     * @param to name of the node a return went to; empty otherwise
     * @param taken the working time from arrival to act
     */
    record Past(
            Label node,
            ActKind kind,
            String person,
            String opinion,
            List<Sentence> whys,
            Label to,
            Instant at,
            Duration taken)
            implements PathEntry {
        public Past {
            whys = List.copyOf(whys);
        }
    }

    /**
     * It waits now, since then, for these signers.
     *
     * @param due by when, or null without a deadline
     * @param waits for a plugin's step, which has no signers, why it was not done yet; null otherwise
     */
    record Now(
            Label node,
            List<Signer> signers,
            Instant since,
            @Nullable Instant due,
            @Nullable Sentence waits) implements PathEntry {
        public Now {
            signers = List.copyOf(signers);
        }
    }

    /**
     * It will come if everyone approves.
     *
     * @param part the sub-process that it belongs to; empty outside of any
     * @param together whether it comes at the same time as another coming one
     * @param passes why it will pass by itself, or null
     * @param choosing what the initiator chooses here, or null where a rule finds who it is
     */
    record Coming(
            Label node,
            Kind kind,
            List<Signer> signers,
            @Nullable Sentence passes,
            @Nullable Choosing choosing,
            Label part,
            boolean together)
            implements PathEntry {
        public Coming {
            signers = List.copyOf(signers);
        }

        /** What kind of node comes. */
        public enum Kind {
            APPROVAL,
            CC,
            STEP
        }
    }

    /** Nobody can say what comes; {@code why} tells what stands in the way. */
    record Unforeseen(Sentence why) implements PathEntry {
        @Override
        public Label node() {
            return Label.of("");
        }
    }

    /** At least and at most so many persons are to be chosen for a node; who is chosen so far. */
    record Choosing(NodeId node, int least, int most, List<Chosen> chosen) {
        public Choosing {
            chosen = List.copyOf(chosen);
        }
    }

    /** Somebody who was chosen. */
    record Chosen(PersonId id, String name) {}

    /** A signer, why this one, and whether the seat is already signed or not yet open. */
    record Signer(String name, Sentence why, boolean signed, boolean waiting) {}
}
