package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes what the page of a matter shows; computes, decides nothing. */
@Service
public class MatterPages {

    private final Sight sight;
    private final FirstLooks firstLooks;
    private final Courses courses;
    private final Offers offers;

    MatterPages(Sight sight, FirstLooks firstLooks, Courses courses, Offers offers) {
        this.sight = sight;
        this.firstLooks = firstLooks;
        this.courses = courses;
        this.offers = offers;
    }

    /** The page of a matter for this reader; refuses whoever may not read it as if it did not exist. */
    @Transactional
    public MatterPage open(Actor actor, MatterId id) {
        Seen seen = sight.of(actor, id);
        firstLooks.note(seen);
        return offers.page(seen, courses.of(seen));
    }
}
