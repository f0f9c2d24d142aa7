package dev.wenliu.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What takes up the time of several columns in a day, in which free time can be drawn. */
@Tag("wl-slot-grid")
@JsModule("./wenliu/slotgrid/index.ts")
public class SlotGrid extends Component implements HasStyle {

    private static final String DETAIL = "event.detail";

    public void setColumns(List<Column> columns) {
        getElement().setPropertyList("columns", columns);
    }

    public void setBlocks(List<Block> blocks) {
        getElement().setPropertyList("blocks", blocks);
    }

    /** The part of the day that is shown, in minutes since midnight, and the minutes of a cell. */
    public void setHours(int from, int to, int step) {
        getElement().setPropertyMap("hours", Map.of("from", from, "to", to));
        getElement().setProperty("step", step);
    }

    public void setDrawable(boolean drawable) {
        getElement().setProperty("drawable", drawable);
    }

    public void setLabels(Labels labels) {
        getElement().setPropertyBean("labels", labels);
    }

    /** Runs the action with the free time that somebody drew; it comes from the browser and must be checked. */
    public Registration onRangeDrawn(Consumer<Range> action) {
        return getElement()
                .addEventListener("range-drawn", event -> action.accept(range(detail(event))))
                .addEventData(DETAIL);
    }

    /** Runs the action with the id of the block that somebody chose. */
    public Registration onBlockClicked(Consumer<String> action) {
        return getElement()
                .addEventListener(
                        "block-clicked",
                        event -> action.accept(detail(event).path("id").asString("")))
                .addEventData(DETAIL);
    }

    private static JsonNode detail(DomEvent event) {
        return event.getEventData().path(DETAIL);
    }

    private static Range range(JsonNode detail) {
        int from = detail.path("from").asInt(0);
        return new Range(
                detail.path("column").asString(""), from, detail.path("to").asInt(0));
    }

    /** What may have time taken up. */
    public record Column(String id, String label, String hint) {}

    /** What takes up time, in minutes since midnight; tones are accent, ok, waiting, neutral and closed, which cannot be clicked. */
    public record Block(String id, String column, String label, String hint, int from, int to, String tone) {}

    /** The grid's name, what free and taken cells are called, and what a finger is to do after its first tap. */
    public record Labels(String grid, String free, String taken, String chooseEnd) {}

    /** A part of a column's day, in minutes since midnight. */
    public record Range(String column, int from, int to) {}
}
