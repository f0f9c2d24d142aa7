package dev.wenliu.platform.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** The safety net under plugin steps: one recurring job for all nodes, and another look whenever a plugin starts. */
@Component
class StepPolling implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int THREADS = 2;

    private final DataSource database;
    private final Steps steps;
    private final AsyncTaskExecutor executor;
    private volatile @Nullable Scheduler scheduler;

    StepPolling(DataSource database, Steps steps, AsyncTaskExecutor applicationTaskExecutor) {
        this.database = database;
        this.steps = steps;
        this.executor = applicationTaskExecutor;
    }

    @Override
    public void start() {
        Scheduler fresh = Scheduler.create(database)
                .startTasks(poll())
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

    @EventListener
    void on(PluginsChanged changed) {
        if (changed.running()) executor.execute(steps::runDue);
    }

    private RecurringTask<Void> poll() {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring("plugin-steps", FixedDelay.of(PAUSE))
                .execute((instance, context) -> steps.runDue());
    }
}
