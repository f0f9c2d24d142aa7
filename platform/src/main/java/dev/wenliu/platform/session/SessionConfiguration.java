package dev.wenliu.platform.session;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.wenliu.platform.kernel.OfficeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits of sessions, this node's name among the nodes, and forgetting what is long over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionProperties.class)
class SessionConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    NodeId nodeId() {
        return new NodeId(UUID.randomUUID());
    }

    @Bean
    RecurringTask<Void> oldSessions(SessionTable table, Clock clock) {
        return Tasks.recurring("old-sessions", Schedules.daily(OfficeTime.ZONE, AT_NIGHT))
                .execute((instance, context) ->
                        table.forgetBefore(clock.instant().minus(KEPT)));
    }
}
