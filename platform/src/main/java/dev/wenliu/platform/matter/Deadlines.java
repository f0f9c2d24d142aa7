package dev.wenliu.platform.matter;

import dev.wenliu.platform.calendar.WorkingTime;
import dev.wenliu.platform.flow.FlowDefinition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By when matters should end: so many working days after they were submitted, or submitted again. */
@Component
public class Deadlines {

    private final WorkingTime time;

    Deadlines(WorkingTime time) {
        this.time = time;
    }

    /** The deadline of a matter of this flow; null where the flow sets no limit. */
    public @Nullable Instant of(FlowDefinition flow, Instant submitted) {
        Integer days = flow.limitDays();
        return days == null ? null : time.deadline(submitted, days);
    }
}
