package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.filling.LiveForm.Moment;
import dev.wenliu.platform.filling.ui.FieldPart;
import dev.wenliu.platform.filling.ui.TabCopy;
import dev.wenliu.platform.kernel.ui.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Line items to fill in: a table at the desk, cards on the phone; rows are added, copied and removed. */
final class RowsPart implements FieldPart {

    /** In a picker Enter chooses. */
    private static final String ENTER_IN_TEXT = "event.key === 'Enter' && event.target.closest('vaadin-text-field')";

    private final RowColumns columns;
    private final RowTable table;
    private final Div place = new Div();
    private final Span complaint = new Span();
    private final Button more;
    private final List<RowPart> rows = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final int before;
    private Consumer<RowPart> hold = row -> {};

    RowsPart(RowColumns columns, boolean required, @Nullable JsonNode value) {
        this.columns = columns;
        this.table = new RowTable(columns, columns.growing());
        this.more = new Button(columns.look().text("form.ui.rows.add"), Glyph.PLUS.icon(), click -> addRow(empty()));
        place.addClassName("wl-items");
        complaint.addClassName("wl-complaint");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setVisible(columns.growing());
        place.add(table.heading(required), table.scroller(), more, complaint);
        if (value instanceof ArrayNode array)
            for (JsonNode row : array) if (row instanceof ObjectNode object) append(object);
        before = columns.guarded() ? rows.size() : 0;
        if (rows.isEmpty() && columns.growing()) append(empty());
        table.getElement().addEventListener("keydown", pressed -> down()).setFilter(ENTER_IN_TEXT);
        look();
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public @Nullable JsonNode value() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sent().forEach(row -> array.add(row.value()));
        return array.isEmpty() ? null : array;
    }

    @Override
    public JsonNode typed() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> array.add(row.typed()));
        return array;
    }

    @Override
    public JsonNode begun() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> array.add(row.begun()));
        return array;
    }

    @Override
    public void holdIn(TabCopy copy, String id, Supplier<String> name) {
        if (!copy.holdsRows(place, id)) return;
        hold = row -> row.holdIn(copy, () -> name.get() + " " + rows.indexOf(row));
        rows.forEach(hold);
    }

    @Override
    public void follow(Moment moment) {
        table.follow(rows, moment);
    }

    @Override
    public void onChange(Runnable action) {
        listeners.add(action);
    }

    @Override
    public void complain(@Nullable String sentence) {
        complaint.setText(sentence == null ? "" : sentence);
        if (sentence == null) rows.forEach(row -> row.cells().forEach(cell -> cell.complain(null)));
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) more.focus();
        else rows.getFirst().focus();
    }

    @Override
    public Optional<String> unreadable() {
        return rows.stream().flatMap(row -> row.unreadable().stream()).findFirst();
    }

    @Override
    public Optional<FieldPart> cell(int row, String column) {
        List<RowPart> sent = sent();
        return row < sent.size() ? sent.get(row).cell(column) : Optional.empty();
    }

    /** Rows without any value are not sent, except where rows are matched by their place. */
    private List<RowPart> sent() {
        return rows.stream()
                .filter(row -> columns.guarded() || !row.value().isEmpty())
                .toList();
    }

    private void addRow(ObjectNode values) {
        if (rows.size() >= columns.most()) return;
        append(values).focus();
        changed();
    }

    private RowPart append(ObjectNode values) {
        var row = new RowPart(columns, values);
        rows.add(row);
        hold.accept(row);
        row.cells().forEach(cell -> cell.onChange(this::changed));
        if (columns.growing()) row.place().add(actions(row));
        table.body().add(row.place());
        return row;
    }

    private void remove(RowPart row) {
        rows.remove(row);
        table.body().remove(row.place());
        changed();
    }

    private NativeTableCell actions(RowPart row) {
        var copy = action(Glyph.COPY, "form.ui.rows.copy");
        copy.addClickListener(click -> addRow(row.begun()));
        var remove = action(Glyph.DELETE, "form.ui.rows.remove");
        remove.addClickListener(click -> remove(row));
        remove.setVisible(rows.size() > before);
        var cell = new NativeTableCell();
        cell.add(copy, remove);
        cell.addClassName("wl-row-actions");
        return cell;
    }

    private Button action(Glyph glyph, String key) {
        var button = new Button(glyph.icon());
        String words = columns.look().text(key);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        button.getElement().setAttribute("tabindex", "-1");
        return button;
    }

    /** Enter in a row begins the next one, unless it is there already and waits to be filled. */
    private void down() {
        if (!columns.growing()) return;
        boolean waiting = !rows.isEmpty() && rows.getLast().begun().isEmpty();
        if (!waiting) addRow(empty());
    }

    private void changed() {
        look();
        for (RowPart row : rows) for (FieldPart cell : row.cells()) if (!cell.fillable()) cell.complain(null);
        listeners.forEach(Runnable::run);
    }

    private void look() {
        more.setEnabled(rows.size() < columns.most());
        table.setVisible(!rows.isEmpty());
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
