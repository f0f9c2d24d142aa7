package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.wenliu.plugin.api.Text;
import java.util.function.Consumer;

/** The details of a trip; whoever may cancel it says why here. */
final class TripDialog extends Dialog {

    private static final int MAX_REASON = 200;

    private final transient TripsWords words;
    private final TextArea reason = new TextArea();

    TripDialog(TripsWords words, Booking trip, String vehicle, String address) {
        this.words = words;
        setHeaderTitle(words.say(TripsWords.TRIP));
        var facts = new Div(
                fact(TripsWords.VEHICLE, vehicle),
                fact(TripsWords.WHEN, trip.period().shown()),
                fact(TripsWords.HOLDER, trip.holder()),
                fact(TripsWords.NUMBER, trip.number()));
        facts.addClassName("vehicle-facts");
        add(facts);
        if (!trip.matter().isEmpty()) facts.add(new Anchor(address, words.say(TripsWords.OPEN)));
        getFooter().add(new Button(words.say(TripsWords.CLOSE), click -> close()));
    }

    /** Lets the reader cancel the trip; what was typed before is there again. */
    TripDialog releasable(String typed, Consumer<String> release) {
        reason.setLabel(words.say(TripsWords.REASON));
        reason.setMaxLength(MAX_REASON);
        reason.setValue(typed);
        reason.setWidthFull();
        add(reason);
        var button = new Button(words.say(TripsWords.RELEASE), click -> release(release));
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(button);
        return this;
    }

    /** What was typed so far. */
    String typed() {
        return reason.getValue();
    }

    private void release(Consumer<String> release) {
        try {
            release.accept(reason.getValue());
            close();
        } catch (Refused refused) {
            reason.setErrorMessage(words.say(refused.why()));
            reason.setInvalid(true);
        }
    }

    private Div fact(Text name, String value) {
        var label = new Span(words.say(name));
        label.addClassName("wl-quiet");
        return new Div(label, new Span(value));
    }
}
