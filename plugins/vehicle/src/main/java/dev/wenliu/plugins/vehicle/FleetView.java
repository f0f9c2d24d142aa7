package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.Component;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginContext;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.ViewContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.pf4j.Extension;

/** The page {@code /m/vehicle/fleet}: everyone may look at the fleet, whoever keeps it may change it. */
@Extension
public final class FleetView implements ModuleView {

    private final Fleet fleet;
    private final FleetKeeping keeping;
    private final Bookings bookings;
    private final Clock clock;

    /** Built at every start of the plugin, after its tables: the demo company gets its vehicles here, once. */
    public FleetView(
            PluginContext context,
            PluginJdbc jdbc,
            PluginSettings settings,
            Permissions permissions,
            PluginAudit audit,
            Clock clock) {
        this.fleet = new Fleet(jdbc, settings);
        this.keeping = new FleetKeeping(fleet, jdbc, permissions, audit);
        this.bookings = new Bookings(jdbc, settings);
        this.clock = clock;
        if (context.demo()) jdbc.inTransaction(() -> DemoFleet.fill(fleet));
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("fleet", "fleet", new Text("车辆档案", "Fleet"), "car", null, 10);
    }

    @Override
    public Component create(ViewContext context) {
        boolean keeper = context.may(FleetKeeping.KEEP);
        var desk = new FleetDesk(
                fleet, keeping, context.viewer().id(), this::next, new FleetWords(context.locale(), keeper));
        return new FleetPage(desk, context.resumed());
    }

    /** The next trip of each vehicle. */
    private Map<Long, Booking> next() {
        Map<Long, Booking> next = new HashMap<>();
        bookings.since(clock.instant()).forEach(trip -> next.putIfAbsent(trip.vehicle(), trip));
        return next;
    }
}
