package dev.wenliu.platform.kernel;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the recurring jobs that the features declare as beans; of several nodes, one runs a job at a time. */
@Component
class Jobs implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int THREADS = 2;

    private final DataSource database;
    private final ObjectProvider<RecurringTask<?>> recurring;
    private volatile @Nullable Scheduler scheduler;

    Jobs(DataSource database, ObjectProvider<RecurringTask<?>> recurring) {
        this.database = database;
        this.recurring = recurring;
    }

    @Override
    public void start() {
        List<RecurringTask<?>> tasks = recurring.orderedStream().toList();
        Scheduler fresh = Scheduler.create(database)
                .startTasks(tasks)
                .threads(THREADS)
                .pollingInterval(PAUSE)
                .shutdownMaxWait(PAUSE)
                .build();
        fresh.start();
        scheduler = fresh;
    }

    /** A stopped scheduler cannot start again, so each start brings a new one. */
    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) running.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
