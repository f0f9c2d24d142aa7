package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.Component;
import dev.wenliu.plugin.api.Absences;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugin.api.WorkCalendar;
import dev.wenliu.plugins.attendance.OthersPage.OthersDesk;
import java.time.Clock;
import org.pf4j.Extension;

/** The page {@code /m/attendance/people}: whoever reads the records sees the month of anybody. */
@Extension
public final class OthersAttendance implements ModuleView {

    private static final String READ = "records.read";

    private final OthersDesk desk;

    public OthersAttendance(
            People people,
            WorkCalendar calendar,
            PluginSettings settings,
            PluginJdbc jdbc,
            Absences absences,
            Clock clock) {
        var months = new Months(new Rules(calendar, settings), new Punches(jdbc), absences, clock);
        this.desk = new OthersDesk(people, months);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("people", "people", Words.OTHERS, "users", READ, 20);
    }

    @Override
    public Component create(ViewContext context) {
        return new OthersPage(new Words(context.locale()), desk, context.resumed());
    }
}
