package dev.wenliu.platform.round;

import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.Matters;
import org.springframework.stereotype.Component;

/** Stores what an act brought about, in one order for every act, and tells whom it concerns. */
@Component
public class Bookkeeping {

    private final Books books;
    private final Matters matters;
    private final Whereabouts whereabouts;
    private final Telling telling;

    Bookkeeping(Books books, Matters matters, Whereabouts whereabouts, Telling telling) {
        this.books = books;
        this.matters = matters;
        this.whereabouts = whereabouts;
        this.telling = telling;
    }

    /** Stores an act of its own. */
    public void store(Consequences act) {
        storeWithin(act);
        matters.write(act.matter());
    }

    /** Stores all but the matter itself, which the submission writes. */
    public void storeWithin(Consequences act) {
        settle(act);
        books.write(act);
        matters.show(act.matter().id(), act.readers());
        telling.tell(act);
    }

    private void settle(Consequences act) {
        MatterInHand hand = act.matter();
        if (!hand.matter().state().open()) return;
        hand.rest(act.withInitiator() ? MatterState.RETURNED : MatterState.RUNNING);
        hand.now(whereabouts.now(act));
    }
}
