package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.Component;
import dev.wenliu.plugin.api.Absences;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugin.api.WorkCalendar;
import java.time.Clock;
import org.pf4j.Extension;

/** The page {@code /m/attendance/me}: everybody punches and sees their own month. */
@Extension
public final class MyAttendance implements ModuleView {

    private final Months months;

    public MyAttendance(
            WorkCalendar calendar, PluginSettings settings, PluginJdbc jdbc, Absences absences, Clock clock) {
        this.months = new Months(new Rules(calendar, settings), new Punches(jdbc), absences, clock);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("me", "me", Words.MINE, "user-clock", null, 10);
    }

    @Override
    public Component create(ViewContext context) {
        return new MyPage(new Words(context.locale()), months, context.viewer().id(), context.resumed());
    }
}
