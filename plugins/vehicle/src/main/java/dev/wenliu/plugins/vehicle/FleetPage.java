package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.plugin.api.Resumable;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fleet as a list that can be searched; whoever keeps it adds, edits and retires vehicles here. */
final class FleetPage extends Div implements Resumable {

    private final transient FleetDesk desk;
    private final transient FleetWords words;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Div list = new Div();
    private @Nullable VehicleEditor editor;

    FleetPage(FleetDesk desk, @Nullable JsonNode resumed) {
        this.desk = desk;
        this.words = desk.words();
        addClassNames("wl-page", "vehicle-fleet");
        getElement().appendChild(FleetStyle.element());
        add(header(), toolbar(), list);
        list.addClassName("vehicle-list");
        if (resumed != null) search.setValue(resumed.path("search").asString(""));
        refresh();
        if (resumed != null && words.keeper())
            VehicleDraft.read(resumed.path("draft")).ifPresent(this::edit);
    }

    @Override
    public JsonNode snapshot() {
        ObjectNode doing = JsonNodeFactory.instance.objectNode().put("search", search.getValue());
        if (editor != null && editor.isOpened())
            doing.set("draft", editor.typed().kept());
        return doing;
    }

    private Component header() {
        var text = new Div(new H1(words.say(FleetWords.TITLE)), new Paragraph(words.say(FleetWords.SENTENCE)));
        text.addClassName("wl-page-header-words");
        var header = new Header(text);
        header.addClassName("wl-page-header");
        if (words.keeper()) header.add(addButton());
        return header;
    }

    private Button addButton() {
        var add = new Button(words.say(FleetWords.ADD), VaadinIcon.PLUS.create(), click -> edit(VehicleDraft.fresh()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private Component toolbar() {
        search.setPlaceholder(words.say(FleetWords.SEARCH));
        search.setAriaLabel(words.say(FleetWords.SEARCH));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        count.addClassName("wl-quiet");
        var bar = new Div(search, count);
        bar.addClassName("vehicle-toolbar");
        return bar;
    }

    private void refresh() {
        List<Vehicle> all = desk.all();
        List<Vehicle> found = all.stream().filter(this::matches).toList();
        Map<Long, Booking> next = desk.nextTrips().get();
        count.setText(words.count(found.size()));
        list.removeAll();
        if (found.isEmpty()) list.add(empty(all.isEmpty()));
        found.forEach(vehicle -> list.add(row(vehicle, next)));
    }

    private boolean matches(Vehicle vehicle) {
        String wanted = search.getValue().replace("·", "").strip().toLowerCase(Locale.ROOT);
        String text = vehicle.plate().text() + " " + vehicle.model() + " "
                + vehicle.kind().text().zh() + " " + vehicle.kind().text().en();
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Component row(Vehicle vehicle, Map<Long, Booking> next) {
        Booking trip = next.get(vehicle.id());
        var row = new FleetRow(vehicle, trip == null ? words.say(FleetWords.FREE) : words.next(trip), words);
        if (words.keeper() && vehicle.status() != Status.RETIRED)
            row.actions(() -> edit(VehicleDraft.of(vehicle)), () -> confirmRetiring(vehicle));
        return row;
    }

    private Component empty(boolean noneAtAll) {
        Text hint = words.keeper() ? FleetWords.NOTHING_KEEPER : FleetWords.NOTHING_READER;
        var icon = new Div(VaadinIcon.CAR.create());
        icon.addClassName("wl-empty-icon");
        var empty = new Div(
                icon,
                new H3(words.say(noneAtAll ? FleetWords.NOTHING : FleetWords.NOT_FOUND)),
                new Paragraph(words.say(noneAtAll ? hint : FleetWords.NOT_FOUND_HINT)));
        empty.addClassName("wl-empty");
        if (noneAtAll && words.keeper()) empty.add(addButton());
        return empty;
    }

    private void edit(VehicleDraft draft) {
        var fresh = new VehicleEditor(desk, draft, this::refresh);
        editor = fresh;
        openInside(fresh);
    }

    /** Inside the page, so that it leaves with it when the plugin stops. */
    private void openInside(Dialog dialog) {
        add(dialog);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) remove(dialog);
        });
        dialog.open();
    }

    private void confirmRetiring(Vehicle vehicle) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(words.retireTitle(vehicle));
        dialog.setText(words.say(FleetWords.RETIRE_SENTENCE));
        dialog.setCancelable(true);
        dialog.setCancelText(words.say(FleetWords.CANCEL));
        dialog.setConfirmText(words.say(FleetWords.RETIRE));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> retire(vehicle));
        add(dialog);
        dialog.open();
    }

    private void retire(Vehicle vehicle) {
        var draft = VehicleDraft.of(vehicle);
        draft.status = Status.RETIRED;
        if (!desk.save(draft.vehicle())) VehicleEditor.tell(words.say(FleetWords.CHANGED_MEANWHILE));
        refresh();
    }
}
