package dev.wenliu.plugins.attendance;

import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages' own style; it comes and goes with the page. */
final class Style {

    private Style() {}

    static Element element() {
        try (InputStream css = Objects.requireNonNull(Style.class.getResourceAsStream("attendance.css"))) {
            return new Element("style").setText(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
