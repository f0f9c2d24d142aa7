package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.plugin.api.DashboardCard;
import dev.wenliu.plugin.api.Matters;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.ViewContext;
import java.time.Clock;
import java.util.List;
import org.pf4j.Extension;

/** The card 我的用车: the reader's next trips. */
@Extension
public final class MyTripsCard implements DashboardCard {

    private static final int SHOWN = 3;

    private final Fleet fleet;
    private final Bookings bookings;
    private final Matters matters;
    private final Clock clock;

    public MyTripsCard(PluginJdbc jdbc, PluginSettings settings, Matters matters, Clock clock) {
        this.fleet = new Fleet(jdbc, settings);
        this.bookings = new Bookings(jdbc, settings);
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("my-trips", TripsWords.MINE, "car", null, "trips", 10);
    }

    @Override
    public Component create(ViewContext context) {
        var words = new TripsWords(context.locale());
        var card = new Div();
        card.addClassName("wl-rows");
        List<Booking> mine = bookings.of(context.viewer().id(), clock.instant());
        if (mine.isEmpty()) card.add(calm(words));
        mine.stream().limit(SHOWN).forEach(trip -> card.add(row(trip, words)));
        return card;
    }

    private Component row(Booking trip, TripsWords words) {
        var when = new Span(trip.period().shown());
        when.addClassName("wl-row-title");
        var what = new Span(fleet.find(trip.vehicle())
                .map(vehicle -> words.say(vehicle.line()))
                .orElse(""));
        what.addClassName("wl-quiet");
        var text = new Div(when, what);
        text.addClassName("wl-row-words");
        var row = new Anchor(trip.matter().isEmpty() ? "m/vehicle/trips" : matters.address(trip.matter()), "");
        row.addClassName("wl-row");
        row.add(text);
        return row;
    }

    private static Component calm(TripsWords words) {
        var calm = new Span(words.say(TripsWords.NO_TRIP));
        calm.addClassNames("wl-quiet", "wl-card-calm");
        return calm;
    }
}
