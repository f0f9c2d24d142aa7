package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.PersonId;
import java.util.List;

/** What a coming node asks its initiator: to choose so many persons; and who is chosen so far. */
public record Ask(int least, int most, List<PersonId> chosen) {

    public Ask {
        chosen = List.copyOf(chosen);
    }

    /** Whether the answer is still missing. */
    public boolean open() {
        return chosen.size() < least;
    }
}
