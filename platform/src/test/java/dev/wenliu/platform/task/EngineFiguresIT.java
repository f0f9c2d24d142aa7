package dev.wenliu.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.bare.BareEngine;
import dev.wenliu.platform.FreshPostgres;
import dev.wenliu.platform.OnPostgres;
import dev.wenliu.platform.figures.Figures;
import dev.wenliu.platform.template.ExtraFlows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Start and three approvals of the whole product against a bare engine, block by block in turn on the same PostgreSQL. */
@OnPostgres
@Tag("figure")
class EngineFiguresIT {

    private static final int PAIRS = 5;
    private static final int WARM = 1_500;
    private static final int MATTERS_PER_BLOCK = 300;
    private static final int THREADS = 4;
    private static final Duration BLOCK = Duration.ofSeconds(6);

    private final ThreeApprovals ours;
    private final JdbcClient jdbc;
    private BareEngine bare = new BareEngine(FreshPostgres.create("bare" + System.nanoTime()), 2 * THREADS);

    @Autowired
    EngineFiguresIT(Office office, ExtraFlows flows, JdbcClient jdbc) {
        this.ours = new ThreeApprovals(office, flows, jdbc);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void warmUp() {
        for (int n = 0; n < WARM; n++) {
            ours.runOne();
            bare.runOne();
        }
    }

    @AfterEach
    void closeTheBareEngine() {
        bare.close();
    }

    @AfterAll
    static void publish() throws Exception {
        Figures.publish();
    }

    @Test
    void throughputAndWalComparedWithABareEngine() throws Exception {
        List<Double> wal = new ArrayList<>();
        List<Double> throughput = new ArrayList<>();

        for (int pair = 0; pair < PAIRS; pair++) {
            wal.add(walOf(ours::runOne) / walOf(bare::runOne));
            throughput.add(perSecond(ours::runOne) / perSecond(bare::runOne));
        }

        Figures.record("P4", Figures.median(wal), "ratio to bare", "<= 0.35");
        Figures.record("P2", Figures.median(throughput), "ratio to bare", ">= 2");
        assertThat(wal).allMatch(ratio -> ratio > 0);
    }

    private double walOf(Runnable matter) {
        long before = position();
        for (int n = 0; n < MATTERS_PER_BLOCK; n++) matter.run();
        return position() - before;
    }

    private long position() {
        return jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')")
                .query(Long.class)
                .single();
    }

    private static double perSecond(Runnable matter) throws Exception {
        long began = System.nanoTime();
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<Integer> worker = () -> untilTheBlockEnds(matter, began);
            List<Future<Integer>> counts = threads.invokeAll(List.of(worker, worker, worker, worker));
            for (Future<Integer> count : counts) done += count.get();
        }
        return done / ((System.nanoTime() - began) / 1e9);
    }

    private static int untilTheBlockEnds(Runnable matter, long began) {
        int done = 0;
        while (System.nanoTime() - began < BLOCK.toNanos()) {
            matter.run();
            done++;
        }
        return done;
    }
}
