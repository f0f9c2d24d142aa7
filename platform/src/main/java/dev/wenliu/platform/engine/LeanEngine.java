package dev.wenliu.platform.engine;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.SortableId;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.agenda.ExecuteInactiveBehaviorsOperation;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Flowable as a token mover on the caller's transaction: no history, no jobs, no events, no people, and locks on everything that a model
 * could smuggle in.
 */
final class LeanEngine extends SpringProcessEngineConfiguration {

    /** Definitions kept parsed; a definition that fell out is read back from the database. */
    static final int DEFINITIONS_KEPT = 256;

    LeanEngine(DataSource database, PlatformTransactionManager transactions) {
        setDataSource(database);
        setTransactionManager(transactions);
        setDatabaseType(DATABASE_TYPE_POSTGRES);
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        setIdGenerator(SortableId::nextText);
        setProcessDefinitionCacheLimit(DEFINITIONS_KEPT);
        setCreateDiagramOnDeploy(false);
        switchOff();
        lock();
    }

    /**
     * Builds the engine and its tables while no other node does. The lock is a row of ours: Flowable's own would be taken in a second
     * transaction, which on PostgreSQL does not see the tables of the first, and it outlives a killed node.
     */
    ProcessEngine buildAlone() {
        var together = new TransactionTemplate(getTransactionManager());
        return Objects.requireNonNull(together.execute(status -> {
            JdbcClient.create(getDataSource())
                    .sql("select id from engine_lock for update")
                    .query(Integer.class)
                    .single();
            return buildProcessEngine();
        }));
    }

    private void switchOff() {
        setHistoryLevel(HistoryLevel.NONE);
        setEnableEventDispatcher(false);
        setDisableIdmEngine(true);
        setDisableEventRegistry(true);
        setEnableEntityLinks(false);
        setAsyncExecutorActivate(false);
        setIdentityLinkInterceptor(new NoLinks());
    }

    private void lock() {
        setEnableSafeBpmnXml(true);
        setBeans(Map.of());
        setExpressionManager(new RoutingExpressions());
        setActivityBehaviorFactory(NodeKinds.behaviours());
        setListenerFactory(NodeKinds.noListeners());
        setScriptEngine(() -> {
            throw new Refusal(EngineReason.FORBIDDEN, "script");
        });
        setAgendaOperationRunner((context, operation) -> {
            if (Journey.underWay()) Journey.current().step();
            boolean looksForJoins = operation instanceof ExecuteInactiveBehaviorsOperation; // ours need no second look
            if (!looksForJoins) operation.run();
        });
    }

    @Override
    public void initEntityManagers() {
        executionEntityManager = new LeanExecutions(this, executionDataManager);
        activityInstanceEntityManager = new NoActivityRows(this, activityInstanceDataManager);
        super.initEntityManagers();
    }

    /** Flowable would open a transaction to ask whether to drop its tables, and a server whose database is gone could not end. */
    @Override
    public Runnable getProcessEngineCloseRunnable() {
        return () -> {};
    }
}
