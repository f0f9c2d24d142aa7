package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.wenliu.platform.filling.LiveForm.Moment;
import dev.wenliu.platform.filling.ui.ReadOnlyPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Line items that are only read. */
final class ReadRowsPart implements ReadOnlyPart {

    private final RowTable table;
    private final Div place;
    private final List<RowPart> rows = new ArrayList<>();
    private final JsonNode value;

    ReadRowsPart(RowColumns columns, JsonNode value) {
        this.value = value;
        this.table = new RowTable(columns, false);
        for (JsonNode row : value) if (row instanceof ObjectNode object) rows.add(new RowPart(columns, object));
        rows.forEach(row -> table.body().add(row.place()));
        place = new Div(table.heading(false), table.scroller());
        place.addClassName("wl-items");
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public @Nullable JsonNode value() {
        return value;
    }

    @Override
    public void follow(Moment moment) {
        table.follow(rows, moment);
    }
}
