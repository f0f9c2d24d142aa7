package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.customfield.CustomField;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pf4j.Extension;
import tools.jackson.databind.JsonNode;

/**
 * The field {@code vehicle:vehicle}: offers the vehicles that are free in the form's period and big enough for its passengers. Its
 * configuration names the form's fields {@code from}, {@code to} and {@code seats}.
 */
@Extension
public final class VehicleField implements FieldType {

    private final Fleet fleet;
    private final Bookings bookings;

    public VehicleField(PluginJdbc jdbc, PluginSettings settings) {
        this.fleet = new Fleet(jdbc, settings);
        this.bookings = new Bookings(jdbc, settings);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("vehicle", new Text("车辆", "Vehicle"), "car");
    }

    @Override
    public CustomField<JsonNode> createEditor(FieldContext context) {
        return new VehiclePicker(fleet, new Wish(context), context);
    }

    @Override
    public String toDisplayText(JsonNode value, Locale locale) {
        return VehicleValue.id(value)
                .flatMap(fleet::find)
                .map(vehicle -> vehicle.line().in(locale))
                .orElse(Words.UNKNOWN.in(locale));
    }

    @Override
    public List<Text> validate(JsonNode value, FieldContext context) {
        Optional<Vehicle> vehicle = VehicleValue.id(value).flatMap(fleet::find);
        if (vehicle.isEmpty()) return List.of(Words.UNKNOWN);
        return fits(vehicle.get(), new Wish(context)).stream().toList();
    }

    private Optional<Text> fits(Vehicle vehicle, Wish wish) {
        if (vehicle.status() != Status.AVAILABLE) return Optional.of(Words.outOfService(vehicle));
        if (!vehicle.seats(wish.passengers())) return Optional.of(Words.tooSmall(vehicle, wish.passengers()));
        return wish.period()
                .flatMap(period -> bookings.overlapping(vehicle.id(), period))
                .map(other -> Words.taken(vehicle, other));
    }
}
