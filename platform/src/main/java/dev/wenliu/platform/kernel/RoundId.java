package dev.wenliu.platform.kernel;

import java.util.UUID;

/** Identifies one round of approval: what happens at one node from arrival to outcome. */
public record RoundId(UUID value) {

    /** A fresh id that sorts by the time it was made. */
    public static RoundId fresh() {
        return new RoundId(SortableId.next());
    }

    /** Reads the id from its text; refuses text that is no id. */
    public static RoundId of(String text) {
        return new RoundId(SortableId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
