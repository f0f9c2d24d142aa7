package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.html.Div;
import dev.wenliu.designer.Timeline;
import dev.wenliu.designer.Timeline.Bar;
import dev.wenliu.designer.Timeline.Row;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The trips as bars, one row for each vehicle. */
final class TripsChart extends Div {

    private static final int MINUTES = 15;

    private final transient TripsWords words;
    private final Timeline timeline = new Timeline();

    TripsChart(TripsWords words, ZoneId zone, Consumer<String> open, BiConsumer<Long, Period> drawn) {
        this.words = words;
        addClassNames("wl-card", "vehicle-chart");
        timeline.setScale(words.say(TripsWords.TITLE), words.locale(), zone);
        timeline.onClick(open::accept);
        timeline.onDraw(
                MINUTES, range -> drawn.accept(Long.parseLong(range.row()), new Period(range.from(), range.to())));
        add(timeline);
    }

    void show(Period period, List<Vehicle> vehicles, List<Booking> booked) {
        timeline.setWindow(period.from(), period.to());
        timeline.setRows(vehicles.stream().map(this::row).toList());
        timeline.setBars(booked.stream()
                .filter(trip -> vehicles.stream().anyMatch(vehicle -> vehicle.id() == trip.vehicle()))
                .map(this::bar)
                .toList());
    }

    private Row row(Vehicle vehicle) {
        String state = vehicle.status() == Status.AVAILABLE
                ? words.seats(vehicle.seats())
                : words.say(vehicle.status().text());
        return new Row(Long.toString(vehicle.id()), vehicle.plate().shown(), vehicle.model() + " · " + state);
    }

    private Bar bar(Booking trip) {
        return new Bar(
                trip.workId(),
                Long.toString(trip.vehicle()),
                trip.holder(),
                trip.number(),
                trip.period().from(),
                trip.period().to(),
                "accent");
    }
}
