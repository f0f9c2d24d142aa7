package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.wenliu.plugin.api.Resumable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which vehicle goes out when: by vehicle and day, to look at, to cancel, and to ask for a free time. */
final class TripsPage extends Div implements Resumable {

    private final transient Trips trips;
    private final transient TripsWords words;
    private final TripsBar bar;
    private final TripsChart chart;
    private final TripsList list;
    private final Div empty = new Div();
    private transient TripsState state;
    private @Nullable TripDialog dialog;

    TripsPage(Trips trips, TripsWords words, TripsState begun) {
        this.trips = trips;
        this.words = words;
        this.state = begun;
        this.bar = new TripsBar(words, trips.today(), this::look);
        this.chart = new TripsChart(words, trips.zone(), this::open, this::apply);
        this.list = new TripsList(words, this::open);
        addClassNames("wl-page", "vehicle-trips");
        getElement().appendChild(FleetStyle.element());
        add(header(), bar, chart, list, empty());
        look(begun);
        if (!begun.open().isEmpty()) open(begun.open());
    }

    @Override
    public JsonNode snapshot() {
        TripDialog details = dialog;
        if (details == null || !details.isOpened()) return state.opened("", "").kept();
        return state.opened(state.open(), details.typed()).kept();
    }

    private Component header() {
        var text = new Div(new H1(words.say(TripsWords.TITLE)), new Paragraph(words.say(TripsWords.SENTENCE)));
        text.addClassName("wl-page-header-words");
        var apply = new Button(words.say(TripsWords.APPLY), VaadinIcon.PLUS.create(), click -> go(trips.blank()));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        var header = new Header(text, apply);
        header.addClassName("wl-page-header");
        return header;
    }

    private Component empty() {
        empty.addClassName("wl-empty");
        empty.add(new H3(words.say(TripsWords.NOTHING)), new Paragraph(words.say(TripsWords.NOTHING_HINT)));
        return empty;
    }

    private void look(TripsState wanted) {
        state = wanted;
        bar.show(wanted);
        List<Booking> booked = trips.during(wanted.period());
        List<Vehicle> shown = trips.fleet().stream()
                .filter(vehicle -> matches(vehicle, booked, wanted.search()))
                .toList();
        chart.show(wanted.period(), shown, booked);
        list.show(shown, booked);
        chart.setVisible(!shown.isEmpty());
        list.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
    }

    private static boolean matches(Vehicle vehicle, List<Booking> booked, String search) {
        String wanted = search.replace("·", "").strip().toLowerCase(Locale.ROOT);
        String text = vehicle.plate().text() + " " + vehicle.model();
        if (text.toLowerCase(Locale.ROOT).contains(wanted)) return true;
        return booked.stream()
                .anyMatch(trip -> trip.vehicle() == vehicle.id()
                        && trip.holder().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void open(String workId) {
        trips.find(workId).ifPresent(trip -> {
            String typed = state.open().equals(workId) ? state.reason() : "";
            var details = new TripDialog(words, trip, trips.line(trip.vehicle(), words), trips.address(trip));
            if (trips.mayRelease(trip)) details.releasable(typed, reason -> release(workId, reason));
            state = state.opened(workId, typed);
            dialog = details;
            add(details); // inside the page, so that it leaves with it when the plugin stops
            details.addOpenedChangeListener(change -> {
                if (!change.isOpened()) remove(details);
            });
            details.open();
        });
    }

    private void release(String workId, String reason) {
        trips.release(workId, reason);
        VehicleEditor.tell(words.say(TripsWords.RELEASED));
        look(state.opened("", ""));
    }

    private void apply(long vehicle, Period period) {
        go(trips.begin(vehicle, period));
    }

    private void go(String address) {
        if (address.isEmpty()) VehicleEditor.tell(words.say(TripsWords.NOT_STARTABLE));
        else UI.getCurrent().navigate(address);
    }
}
