package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.filling.LiveForm.Moment;
import dev.wenliu.platform.form.Field;
import org.jspecify.annotations.Nullable;

/** A field that is computed, and changes while others are filled. */
public final class ComputedPart implements ReadOnlyPart {

    private final Field field;
    private final FormLook look;
    private final Div place = new Div();
    private final Span words = span("wl-read-text");
    private final Span capital = span("wl-capital");
    private final Span complaint = span("wl-complaint");

    /** The field before it is computed for the first time. */
    public ComputedPart(Field field, FormLook look) {
        this.field = field;
        this.look = look;
        var label = span("wl-read-label");
        label.setText(look.label(field.label()));
        words.getElement().setAttribute("aria-live", "polite");
        place.add(label, words, capital, complaint);
        var help = field.help();
        if (help != null) {
            var quiet = span("wl-quiet");
            quiet.setText(look.label(help));
            place.add(quiet);
        }
        place.addClassNames("wl-read", "wl-computed");
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public void follow(Moment moment) {
        String text = look.tools().forms().display(field, moment.data(), look.locale());
        words.setText(text.isEmpty() ? "—" : field.money() ? "¥ " + text : text);
        words.setClassName("wl-read-empty", text.isEmpty());
        capital.setText(look.capital(field, moment.data()));
    }

    @Override
    public void complain(@Nullable String sentence) {
        complaint.setText(sentence == null ? "" : sentence);
    }

    private static Span span(String className) {
        var span = new Span();
        span.addClassName(className);
        return span;
    }
}
