package dev.wenliu.platform.attachment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.wenliu.platform.kernel.OfficeTime;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sweeps every night. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentProperties.class)
class SweepConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> attachmentSweep(Sweep sweep) {
        return Tasks.recurring("attachment-sweep", Schedules.daily(OfficeTime.ZONE, AT_NIGHT))
                .execute((instance, context) -> sweep.sweep());
    }
}
