package dev.wenliu.platform.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One insert of several rows: the databases' own batches are one statement per row. */
class Insert {

    private final String into;
    private final String row;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int rows;

    /** An insert into a table, given with its columns, and how many they are. */
    Insert(String into, int columns) {
        this.into = into;
        this.row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }

    void row(@Nullable Object... rowValues) {
        values.addAll(Arrays.asList(rowValues));
        rows++;
    }

    /** Runs it; nothing happens without rows. */
    void run(JdbcClient jdbc) {
        if (rows == 0) return;
        jdbc.sql("insert into " + into + " values " + String.join(", ", Collections.nCopies(rows, row)))
                .params(values)
                .update();
    }
}
