package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.Component;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Notices;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugin.api.WorkCalendar;
import dev.wenliu.plugins.meeting.Host;
import java.time.Clock;
import org.pf4j.Extension;

/** The page {@code /m/meeting/grid}: everyone sees who has which room when, and books. */
@Extension
public final class GridView implements ModuleView {

    private final Desk desk;

    public GridView(
            PluginJdbc jdbc,
            Permissions permissions,
            PluginAudit audit,
            Notices notices,
            People people,
            WorkCalendar calendar,
            Clock clock) {
        this.desk = Desk.of(new Host(jdbc, permissions, audit, notices), people, calendar, clock);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("grid", "grid", GridWords.TITLE, "calendar-clock", null, 10);
    }

    @Override
    public Component create(ViewContext context) {
        return new GridPage(desk, new GridWords(context.locale()), context);
    }
}
