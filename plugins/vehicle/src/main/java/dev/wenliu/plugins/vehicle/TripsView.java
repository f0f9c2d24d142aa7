package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.Component;
import dev.wenliu.plugin.api.Matters;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Notices;
import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugin.api.WorkCalendar;
import java.time.Clock;
import org.pf4j.Extension;

/** The page {@code /m/vehicle/trips}: everyone sees who has which vehicle. */
@Extension
public final class TripsView implements ModuleView {

    private final TripsDesk desk;

    /** Takes what the desk needs from the host. */
    public TripsView(
            PluginJdbc jdbc,
            PluginSettings settings,
            Permissions permissions,
            Notices notices,
            PluginAudit audit,
            Matters matters,
            WorkCalendar calendar,
            Clock clock) {
        this.desk = new TripsDesk(
                jdbc, settings, new Releasing.Rights(permissions, notices, audit), matters, calendar, clock);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("trips", "trips", TripsWords.TITLE, "calendar-clock", null, 5);
    }

    @Override
    public Component create(ViewContext context) {
        Trips trips = desk.of(context.viewer());
        var words = new TripsWords(context.locale());
        return new TripsPage(trips, words, TripsState.read(context.resumed(), trips.today()));
    }
}
