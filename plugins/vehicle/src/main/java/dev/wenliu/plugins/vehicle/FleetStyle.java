package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page's own style; it comes and goes with the page. */
final class FleetStyle {

    private FleetStyle() {}

    static Element element() {
        try (InputStream css = Objects.requireNonNull(FleetStyle.class.getResourceAsStream("fleet.css"))) {
            return new Element("style").setText(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
