package dev.wenliu.platform.personnel;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.register.Moves;
import dev.wenliu.platform.register.Standing;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register does by itself at the beginning of a day: contracts end (1.3) and planned moves take effect (2.4.1). */
@Configuration(proxyBeanMethods = false)
class DailyConfiguration {

    private static final LocalTime MIDNIGHT = LocalTime.of(0, 0);
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

    @Bean
    RecurringTask<Void> contractEnds(Standing standing) {
        return Tasks.recurring("contract-ends", Schedules.daily(OfficeTime.ZONE, AFTER_MIDNIGHT))
                .execute((instance, context) -> standing.endContracts());
    }

    @Bean
    RecurringTask<Void> plannedMoves(Moves moves) {
        return Tasks.recurring("planned-moves", Schedules.daily(OfficeTime.ZONE, MIDNIGHT))
                .execute((instance, context) -> moves.carryOut());
    }
}
