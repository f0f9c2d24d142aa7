package dev.wenliu.plugins.meeting.parts;

import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages' own style; it comes and goes with the page. */
public final class MeetingStyle {

    private MeetingStyle() {}

    public static Element element() {
        try (InputStream css = Objects.requireNonNull(MeetingStyle.class.getResourceAsStream("meeting.css"))) {
            return new Element("style").setText(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
