package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The trips as a list below each vehicle, for a narrow screen. */
final class TripsList extends Div {

    private final transient TripsWords words;
    private final transient Consumer<String> open;

    TripsList(TripsWords words, Consumer<String> open) {
        this.words = words;
        this.open = open;
        addClassName("vehicle-trip-list");
    }

    void show(List<Vehicle> vehicles, List<Booking> booked) {
        removeAll();
        for (Vehicle vehicle : vehicles) {
            var name = new Span(vehicle.plate().shown());
            name.addClassName("vehicle-model");
            var card = new Div(name, quiet(vehicle.model()));
            card.addClassName("wl-card");
            List<Booking> trips = booked.stream()
                    .filter(trip -> trip.vehicle() == vehicle.id())
                    .toList();
            if (trips.isEmpty()) card.add(quiet(words.say(TripsWords.FREE)));
            trips.forEach(trip -> card.add(trip(trip)));
            add(card);
        }
    }

    private NativeButton trip(Booking trip) {
        var button = new NativeButton("", click -> open.accept(trip.workId()));
        button.add(new Span(trip.period().shown()), quiet(trip.holder()));
        button.addClassName("vehicle-trip");
        return button;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("wl-quiet");
        return span;
    }
}
