package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.wenliu.plugins.vehicle.Vehicle.Status;

/** One vehicle in the list: plate, what it is, where it goes next, whether it can go out. */
final class FleetRow extends Div {

    private final transient FleetWords words;

    FleetRow(Vehicle vehicle, String next, FleetWords words) {
        this.words = words;
        addClassNames("wl-card", "vehicle-row");
        if (vehicle.status() == Status.RETIRED) addClassName("vehicle-retired");
        add(plate(vehicle.plate()), words(vehicle), quiet(next, "vehicle-next"), chip(vehicle.status()));
    }

    void actions(Runnable edit, Runnable retire) {
        var change = new Button(words.say(FleetWords.EDIT), VaadinIcon.PENCIL.create(), click -> edit.run());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var end = new Button(words.say(FleetWords.RETIRE), click -> retire.run());
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var actions = new Div(change, end);
        actions.addClassName("vehicle-actions");
        add(actions);
    }

    private static Span plate(Plate plate) {
        var shown = new Span(plate.shown());
        shown.addClassName("vehicle-plate");
        if (plate.green()) shown.addClassName("vehicle-plate-green");
        return shown;
    }

    private Div words(Vehicle vehicle) {
        var model = new Span(vehicle.model());
        model.addClassName("vehicle-model");
        String detail = words.say(vehicle.kind().text()) + " · " + vehicle.seats() + " " + words.say(FleetWords.SEATS);
        var text = new Div(model, quiet(detail, "vehicle-detail"));
        text.addClassName("vehicle-words");
        return text;
    }

    private static Span quiet(String text, String name) {
        var span = new Span(text);
        span.addClassNames("wl-quiet", name);
        return span;
    }

    private Span chip(Status status) {
        var chip = new Span(words.say(status.text()));
        chip.addClassNames("wl-chip", tone(status));
        return chip;
    }

    private static String tone(Status status) {
        return switch (status) {
            case AVAILABLE -> "wl-tone-ok";
            case REPAIR -> "wl-tone-late";
            case IDLE, RETIRED -> "wl-tone-neutral";
        };
    }
}
