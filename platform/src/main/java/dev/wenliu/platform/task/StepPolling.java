package dev.wenliu.platform.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;

/** The safety net under plugin steps: one recurring job for all nodes, and another look whenever a plugin starts. */
@Configuration(proxyBeanMethods = false)
class StepPolling {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int THREADS = 2;

    @Bean(destroyMethod = "stop")
    Scheduler stepScheduler(DataSource database, Steps steps) {
        var poll = com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring("plugin-steps", FixedDelay.of(PAUSE))
                .execute((instance, context) -> steps.runDue());
        return Scheduler.create(database)
                .startTasks(poll)
                .threads(THREADS)
                .pollingInterval(PAUSE)
                .shutdownMaxWait(PAUSE)
                .build();
    }

    /** Starts the job and listens to plugins. */
    record Waking(Scheduler scheduler, Steps steps, AsyncTaskExecutor executor) {

        @EventListener(ApplicationReadyEvent.class)
        void onReady() {
            scheduler.start();
        }

        @EventListener
        void on(PluginsChanged changed) {
            if (changed.running()) executor.execute(steps::runDue);
        }
    }

    @Bean
    Waking stepWaking(Scheduler stepScheduler, Steps steps, AsyncTaskExecutor applicationTaskExecutor) {
        return new Waking(stepScheduler, steps, applicationTaskExecutor);
    }
}
