package dev.wenliu.platform.kernel;

import java.util.List;

/** Some rows of a longer list, and how long the whole list is. */
public record Slice<T>(List<T> rows, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** Those rows of a whole list that are wanted. */
    public static <T> Slice<T> of(List<T> all, Window wanted) {
        int from = Math.min(wanted.offset(), all.size());
        int to = Math.min(all.size() - from, wanted.limit()) + from;
        return new Slice<>(all.subList(from, to), all.size());
    }
}
