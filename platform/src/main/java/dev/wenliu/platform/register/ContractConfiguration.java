package dev.wenliu.platform.register;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.wenliu.platform.kernel.OfficeTime;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes the accounts of hired persons when the day after their contract begins (1.3). */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

    @Bean
    RecurringTask<Void> contractEnds(Register register) {
        return Tasks.recurring("contract-ends", Schedules.daily(OfficeTime.ZONE, AFTER_MIDNIGHT))
                .execute((instance, context) -> register.endContracts());
    }
}
