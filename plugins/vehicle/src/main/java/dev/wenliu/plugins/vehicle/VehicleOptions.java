package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.Option;
import dev.wenliu.plugin.api.OptionQuery;
import dev.wenliu.plugin.api.OptionSource;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pf4j.Extension;

/** The options {@code vehicle:vehicles}: every vehicle of the fleet, for forms that speak of one without booking it, such as a repair. */
@Extension
public final class VehicleOptions implements OptionSource {

    private final Fleet fleet;

    public VehicleOptions(PluginJdbc jdbc, PluginSettings settings) {
        this.fleet = new Fleet(jdbc, settings);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("vehicles", new Text("车队车辆", "Vehicles of the fleet"), "car");
    }

    @Override
    public List<Option> find(OptionQuery query) {
        String wanted = query.text().replace("·", "").strip().toLowerCase(Locale.ROOT);
        return fleet.all().stream()
                .filter(vehicle -> vehicle.status() != Status.RETIRED)
                .filter(vehicle -> (vehicle.plate().text() + " " + vehicle.model())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .skip(query.offset())
                .limit(query.limit())
                .map(VehicleOptions::option)
                .toList();
    }

    @Override
    public Optional<Option> byKey(String key) {
        if (!key.matches("\\d{1,18}")) return Optional.empty();
        return fleet.find(Long.parseLong(key)).map(VehicleOptions::option);
    }

    @Override
    public Optional<Text> refusal(String key, FieldContext form) {
        return fleet.find(Long.parseLong(key))
                .filter(vehicle -> vehicle.status() == Status.RETIRED)
                .map(Words::outOfService);
    }

    private static Option option(Vehicle vehicle) {
        String name = vehicle.plate().shown() + " " + vehicle.model();
        return new Option(
                Long.toString(vehicle.id()),
                new Text(name, name),
                vehicle.status().text());
    }
}
