package dev.wenliu.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.VersionId;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WenliuTest
class EngineInProductTest {

    private static final Chart LINE =
            new Sketch().approval("head").line("start", "head", "end").chart();

    private final TokenEngine engine;
    private final JdbcClient database;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    @Autowired
    EngineInProductTest(
            TokenEngine engine, JdbcClient database, EntityManager entities, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.database = database;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void tokensJdbcAndJpaShareOneTransaction() {
        var matter = MatterId.fresh();

        transaction.executeWithoutResult(status -> {
            start(matter);
            assertThat(running(matter)).isEqualTo(1);
            assertThat(entities.createNativeQuery("select count(*) from act_ru_execution where business_key_ = :key")
                            .setParameter("key", matter.toString())
                            .getSingleResult())
                    .hasToString("1");
            status.setRollbackOnly();
        });

        assertThat(running(matter)).isZero();
    }

    @Test
    void withoutATransactionNothingMoves() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> start(MatterId.fresh()));
    }

    private void start(MatterId matter) {
        String definition = engine.deploy(new VersionId(Long.MAX_VALUE), LINE);
        engine.start(definition, LINE, matter, Sketch.holding());
    }

    private long running(MatterId matter) {
        return database.sql("select count(*) from act_ru_execution where business_key_ = ?")
                .param(matter.toString())
                .query(Long.class)
                .single();
    }
}
