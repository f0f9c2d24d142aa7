package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.Component;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.PluginContext;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.ViewContext;
import java.time.Clock;
import org.pf4j.Extension;

/** The page {@code /m/vehicle/fleet}: everyone may look at the fleet, whoever keeps it may change it. */
@Extension
public final class FleetView implements ModuleView {

    private static final String KEEP = "fleet.keep";

    private final Fleet fleet;
    private final Bookings bookings;
    private final Clock clock;

    /** Built at every start of the plugin, after its tables: the demo company gets its vehicles here, once. */
    public FleetView(PluginContext context, PluginJdbc jdbc, Clock clock) {
        this.fleet = new Fleet(jdbc);
        this.bookings = new Bookings(jdbc);
        this.clock = clock;
        if (context.demo()) jdbc.inTransaction(() -> DemoFleet.fill(fleet));
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("fleet", "fleet", new Text("车辆档案", "Fleet"), "car", null, 10);
    }

    @Override
    public Component create(ViewContext context) {
        return new FleetPage(fleet, bookings, clock, new FleetWords(context.locale(), context.may(KEEP)));
    }
}
