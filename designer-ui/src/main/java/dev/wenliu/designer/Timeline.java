package dev.wenliu.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Rows with bars over time; a bar can be chosen and a free range drawn. */
@Tag("wl-timeline")
@NpmPackage(value = "vis-timeline", version = "8.5.4")
@NpmPackage(value = "@egjs/hammerjs", version = "2.0.17")
@NpmPackage(value = "component-emitter", version = "1.3.1")
@NpmPackage(value = "keycharm", version = "0.4.0")
@NpmPackage(value = "moment", version = "2.31.0")
@NpmPackage(value = "propagating-hammerjs", version = "3.0.0")
@NpmPackage(value = "vis-data", version = "8.0.6")
@NpmPackage(value = "vis-util", version = "6.0.3")
@NpmPackage(value = "uuid", version = "14.0.3")
@NpmPackage(value = "xss", version = "1.0.17")
@JsModule("./wenliu/timeline/index.ts")
public class Timeline extends Component implements HasSize, HasStyle {

    /** A row with a second, smaller line. */
    public record Row(String id, String label, String hint) {}

    /** What occupies a row; {@code tone} is accent, ok or quiet. */
    public record Bar(String id, String row, String label, String hint, Instant from, Instant to, String tone) {}

    /** A free range that somebody drew in a row. */
    public record Range(String row, Instant from, Instant to) implements Serializable {}

    /** What the timeline is called, and on whose clock and in which language its scale is written. */
    public void setScale(String label, Locale locale, ZoneId zone) {
        getElement().setProperty("label", label);
        getElement().setPropertyMap("scale", Map.of("locale", locale.toLanguageTag(), "zone", zone.getId()));
    }

    public void setRows(List<Row> rows) {
        getElement().setPropertyList("rows", rows);
    }

    public void setBars(List<Bar> bars) {
        getElement().setPropertyList("bars", bars.stream().map(Timeline::sent).toList());
    }

    /** The part of time that is shown. */
    public void setWindow(Instant from, Instant to) {
        getElement().setProperty("from", (double) from.toEpochMilli());
        getElement().setProperty("to", (double) to.toEpochMilli());
    }

    /** Lets ranges be drawn, rounded to so many minutes. */
    public void onDraw(int minutes, SerializableConsumer<Range> drawn) {
        getElement().setProperty("step", minutes);
        getElement()
                .addEventListener("range-drawn", event -> drawn.accept(range(event.getEventDetail(JsonNode.class))))
                .addEventDetail();
    }

    /** Tells the id of a bar that somebody chose. */
    public void onClick(SerializableConsumer<String> chosen) {
        getElement()
                .addEventListener(
                        "bar-clicked",
                        event -> chosen.accept(
                                event.getEventDetail(JsonNode.class).path("id").asString("")))
                .addEventDetail();
    }

    private static Range range(JsonNode detail) {
        return new Range(
                detail.path("row").asString(""),
                Instant.ofEpochMilli(detail.path("from").asLong()),
                Instant.ofEpochMilli(detail.path("to").asLong()));
    }

    private static Map<String, Object> sent(Bar bar) {
        return Map.of(
                "id", bar.id,
                "row", bar.row,
                "label", bar.label,
                "hint", bar.hint,
                "from", bar.from.toEpochMilli(),
                "to", bar.to.toEpochMilli(),
                "tone", bar.tone);
    }
}
