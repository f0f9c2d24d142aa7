package dev.wenliu.platform.kernel;

import java.util.UUID;

/** Identifies one running or ended flow (事项). */
public record MatterId(UUID value) {

    /** A fresh id that sorts by the time it was made. */
    public static MatterId fresh() {
        return new MatterId(SortableId.next());
    }

    /** Reads the id from its text; refuses text that is no id. */
    public static MatterId of(String text) {
        return new MatterId(SortableId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
