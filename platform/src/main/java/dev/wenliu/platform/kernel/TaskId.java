package dev.wenliu.platform.kernel;

import java.util.UUID;

/** Identifies a seat that waits in somebody's inbox (待办). */
public record TaskId(UUID value) {

    /** A fresh id that sorts by the time it was made. */
    public static TaskId fresh() {
        return new TaskId(SortableId.next());
    }

    /** Reads the id from its text; refuses text that is no id. */
    public static TaskId of(String text) {
        return new TaskId(SortableId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
