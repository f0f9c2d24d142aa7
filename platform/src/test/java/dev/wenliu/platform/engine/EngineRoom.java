package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.VersionId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine alone on a database, each call in a transaction of its own. */
final class EngineRoom implements AutoCloseable {

    private static final AtomicLong VERSIONS = new AtomicLong(System.nanoTime());

    final CountingDataSource database;
    final ProcessEngine flowable;
    final TransactionTemplate transaction;
    private final TokenEngine engine;

    EngineRoom(DataSource plain) {
        prepare(plain);
        database = new CountingDataSource(plain);
        var transactions = new JdbcTransactionManager(database);
        flowable = new LeanEngine(database, transactions).buildAlone();
        transaction = new TransactionTemplate(transactions);
        engine = new TokenEngine(flowable);
    }

    private static void prepare(DataSource plain) {
        var script = new ClassPathResource("db/migration/engine/V1__lock_against_two_nodes_building_the_engine.sql");
        boolean fresh = JdbcClient.create(plain)
                        .sql("select count(*) from information_schema.tables where table_name = 'engine_lock'")
                        .query(Long.class)
                        .single()
                == 0;
        if (fresh) new ResourceDatabasePopulator(script).execute(plain);
    }

    String deploy(Chart chart) {
        return in(() -> engine.deploy(new VersionId(VERSIONS.incrementAndGet()), chart));
    }

    Movement start(String definition, Chart chart, String... holding) {
        return in(() -> engine.start(definition, chart, MatterId.fresh(), Sketch.holding(holding)));
    }

    Movement start(Chart chart, String... holding) {
        return start(deploy(chart), chart, holding);
    }

    Movement advance(Movement at, String node, Chart chart, String... holding) {
        return in(() -> engine.advance(new Token(at.instance(), execution(at, node)), chart, Sketch.holding(holding)));
    }

    Movement advance(String instance, String execution, Chart chart) {
        return in(() -> engine.advance(new Token(instance, execution), chart, Sketch.holding()));
    }

    Movement sendBack(Movement at, String node, String target, Chart chart) {
        return in(() -> engine.sendBack(
                new Token(at.instance(), execution(at, node)), new NodeId(target), chart, Sketch.holding()));
    }

    void end(String instance) {
        in(() -> {
            engine.end(instance);
            return instance;
        });
    }

    /** Rows that the engine keeps of running charts. */
    long executions(String instance) {
        return JdbcClient.create(database)
                .sql("select count(*) from act_ru_execution where proc_inst_id_ = ?")
                .param(instance)
                .query(Long.class)
                .single();
    }

    <T> T in(Supplier<T> work) {
        return transaction.<T>execute(status -> work.get());
    }

    static String execution(Movement at, String node) {
        return at.arrivals().stream()
                .filter(arrival -> arrival.node().value().equals(node))
                .findFirst()
                .orElseThrow()
                .execution();
    }

    static List<String> nodes(Movement movement) {
        return movement.arrivals().stream()
                .map(arrival -> arrival.node().value())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        flowable.close();
    }
}
