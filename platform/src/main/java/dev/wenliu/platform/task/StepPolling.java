package dev.wenliu.platform.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;

/** The safety net under plugin steps: one recurring job for all nodes, and another look whenever a plugin starts. */
@Configuration(proxyBeanMethods = false)
class StepPolling {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> pluginSteps(Steps steps) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring("plugin-steps", FixedDelay.of(PAUSE))
                .execute((instance, context) -> steps.runDue());
    }

    @Bean
    Waking stepWaking(Steps steps, AsyncTaskExecutor applicationTaskExecutor) {
        return new Waking(steps, applicationTaskExecutor);
    }

    /** Listens to plugins. */
    record Waking(Steps steps, AsyncTaskExecutor executor) {

        @EventListener
        void on(PluginsChanged changed) {
            if (changed.running()) executor.execute(steps::runDue);
        }
    }
}
