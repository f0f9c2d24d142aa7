package dev.wenliu.plugin.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's access to its own tables, on the host's transaction. Write {@code ${schema}.table}: the host fills in the plugin's schema.
 * Values are bound in the order of the question marks.
 */
public interface PluginJdbc {

    /** Runs a query and maps each row. */
    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values);

    /** Runs an insert, update or delete; returns the number of rows. Refuses a broken key with {@link DuplicateKey}. */
    int update(String sql, @Nullable Object... values);

    /** Runs the work in the transaction of the caller, or in a new one; an exception rolls back. */
    void inTransaction(Runnable work);

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        /** Reads the row on which the result stands. */
        T read(ResultSet row) throws SQLException;
    }

    /** A row with this key exists already. */
    class DuplicateKey extends RuntimeException {
        /** Keeps the database's own exception as the cause. */
        public DuplicateKey(Throwable cause) {
            super(cause);
        }
    }
}
