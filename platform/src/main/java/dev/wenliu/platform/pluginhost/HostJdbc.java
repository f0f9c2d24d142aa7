package dev.wenliu.platform.pluginhost;

import dev.wenliu.plugin.api.PluginJdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A plugin's access to its own schema, on the connection of the host's transaction. */
public final class HostJdbc implements PluginJdbc {

    private final String schema;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    private HostJdbc(String plugin, JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.schema = '"' + PluginSchema.nameFor(plugin) + '"';
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values) {
        return asHost(() -> jdbc.query(qualified(sql), (row, number) -> reader.read(row), bound(values)));
    }

    @Override
    public int update(String sql, @Nullable Object... values) {
        try {
            IntSupplier update = () -> jdbc.update(qualified(sql), bound(values));
            boolean inside = TransactionSynchronizationManager.isActualTransactionActive();
            return asHost(() -> inside ? apart(update) : update.getAsInt());
        } catch (DuplicateKeyException taken) {
            throw new DuplicateKey(taken);
        }
    }

    @Override
    public void inTransaction(Runnable work) {
        ClassLoader plugin = Thread.currentThread().getContextClassLoader();
        asHost(() -> {
            transactions.executeWithoutResult(status -> CallUnderWay.asPlugin(() -> within(plugin, () -> {
                work.run();
                return work;
            })));
            return work;
        });
    }

    /** A thread that the pool or the driver starts now keeps its creator's context class loader, which must not be the plugin's. */
    private static <T> T asHost(Supplier<T> call) {
        return CallUnderWay.asHost(() -> within(HostJdbc.class.getClassLoader(), call));
    }

    private static <T> T within(ClassLoader context, Supplier<T> call) {
        var thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Behind a savepoint: a broken key would otherwise leave PostgreSQL's whole transaction, the matter's own rows included, unusable. */
    private int apart(IntSupplier update) {
        Savepoint before = onConnection(Connection::setSavepoint);
        try {
            return update.getAsInt();
        } catch (DuplicateKeyException taken) {
            onConnection(connection -> {
                connection.rollback(before);
                return before;
            });
            throw taken;
        }
    }

    private Savepoint onConnection(SavepointAct act) {
        Savepoint savepoint = jdbc.execute((Connection connection) -> act.on(connection));
        if (savepoint == null) throw new IllegalStateException("no savepoint");
        return savepoint;
    }

    private String qualified(String sql) {
        return sql.replace("${schema}", schema);
    }

    private static @Nullable Object[] bound(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value)
                .toArray();
    }

    /** Gives each plugin its access. */
    @Component
    public static final class Source {

        private final JdbcTemplate jdbc;
        private final TransactionTemplate transactions;

        Source(JdbcTemplate jdbc, TransactionTemplate transactions) {
            this.jdbc = jdbc;
            this.transactions = transactions;
        }

        public HostJdbc of(String plugin) {
            return new HostJdbc(plugin, jdbc, transactions);
        }
    }

    @FunctionalInterface
    private interface SavepointAct {
        Savepoint on(Connection connection) throws SQLException;
    }
}
