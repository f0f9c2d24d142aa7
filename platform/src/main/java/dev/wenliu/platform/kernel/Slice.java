package dev.wenliu.platform.kernel;

import java.util.List;

/** Some rows of a longer list, and how long the whole list is. */
public record Slice<T>(List<T> rows, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }
}
