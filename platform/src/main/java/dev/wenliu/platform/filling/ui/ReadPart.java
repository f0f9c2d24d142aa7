package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field that is read, like a line of a document: the label above, the words below. */
public record ReadPart(Component component, @Nullable JsonNode value) implements ReadOnlyPart {

    /** A field in words. */
    public static ReadPart words(String label, String text, @Nullable JsonNode value) {
        var words = span(text.isEmpty() ? "—" : text, "wl-read-text");
        if (text.isEmpty()) words.addClassName("wl-read-empty");
        var place = new Div(span(label, "wl-read-label"), words);
        place.addClassName("wl-read");
        return new ReadPart(place, value);
    }

    /** An amount in words; the capital numerals may be empty. */
    public static ReadPart money(String label, String amount, String capital, @Nullable JsonNode value) {
        ReadPart part = words(label, amount.isEmpty() ? "" : "¥ " + amount, value);
        if (!capital.isEmpty())
            part.component()
                    .getElement()
                    .appendChild(span(capital, "wl-capital").getElement());
        return part;
    }

    private static Span span(String text, String className) {
        var words = new Span(text);
        words.addClassName(className);
        return words;
    }
}
