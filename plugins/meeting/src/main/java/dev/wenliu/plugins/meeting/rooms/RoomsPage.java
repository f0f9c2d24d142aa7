package dev.wenliu.plugins.meeting.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Rooms;
import dev.wenliu.plugins.meeting.parts.MeetingStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The rooms as a list that can be searched; whoever keeps them adds and edits them here. */
final class RoomsPage extends Div implements Resumable {

    private final transient Rooms rooms;
    private final transient RoomWords words;
    private final transient RoomEditor.Desk desk;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Div list = new Div();
    private transient @Nullable RoomEditor editor;

    RoomsPage(Rooms rooms, RoomWords words, RoomEditor.Desk desk, @Nullable JsonNode resumed) {
        this.rooms = rooms;
        this.words = words;
        this.desk = desk;
        addClassName("wl-page");
        getElement().appendChild(MeetingStyle.element());
        add(header(), toolbar(), list);
        list.addClassName("meeting-list");
        if (resumed != null) search.setValue(resumed.path("search").asString(""));
        refresh();
        if (resumed != null && resumed.path("room").isObject() && words.keeper())
            edit(RoomDraft.of(resumed.path("room")));
    }

    @Override
    public JsonNode snapshot() {
        var json = JsonNodeFactory.instance.objectNode().put("search", search.getValue());
        if (editor != null && editor.isOpened()) json.set("room", editor.typed().json());
        return json;
    }

    private Component header() {
        var text = new Div(new H1(words.say(RoomWords.TITLE)), new Paragraph(words.say(RoomWords.SENTENCE)));
        text.addClassName("wl-page-header-words");
        var header = new Header(text);
        header.addClassName("wl-page-header");
        if (words.keeper()) header.add(addButton());
        return header;
    }

    private Button addButton() {
        var add = new Button(words.say(RoomWords.ADD), VaadinIcon.PLUS.create(), click -> edit(RoomDraft.fresh()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private Component toolbar() {
        search.setPlaceholder(words.say(RoomWords.SEARCH));
        search.setAriaLabel(words.say(RoomWords.SEARCH));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addClassName("meeting-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        count.addClassNames("wl-quiet", "meeting-end");
        var bar = new Div(search, count);
        bar.addClassName("meeting-toolbar");
        return bar;
    }

    private void refresh() {
        List<Room> all = rooms.all();
        List<Room> found = all.stream().filter(this::matches).toList();
        count.setText(words.count(found.size()));
        list.removeAll();
        if (found.isEmpty()) list.add(empty(all.isEmpty()));
        found.forEach(room -> list.add(row(room)));
    }

    private boolean matches(Room room) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        String text = room.name() + " " + room.place() + " " + room.equipment();
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Component row(Room room) {
        var name = new Div(new Span(room.name()), quiet(words.detail(room)));
        name.addClassName("meeting-room-name");
        var equipment = quiet(room.equipment());
        equipment.addClassName("meeting-room-equipment");
        var rules = quiet(words.rules(room));
        rules.addClassName("meeting-room-rules");
        var chip = new Span(words.say(room.status().text()));
        chip.addClassNames("wl-chip", room.open() ? "wl-tone-ok" : "wl-tone-neutral");
        var row = new Div(name, equipment, rules, chip);
        row.addClassNames("wl-card", "meeting-room-row");
        if (!room.open()) row.addClassName("meeting-room-idle");
        if (words.keeper()) row.add(editButton(room));
        return row;
    }

    private Button editButton(Room room) {
        var edit = new Button(words.say(RoomWords.EDIT), VaadinIcon.PENCIL.create(), click -> edit(RoomDraft.of(room)));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(words.say(RoomWords.EDIT) + " " + room.name());
        return edit;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("wl-quiet");
        return span;
    }

    private Component empty(boolean noneAtAll) {
        Text hint = words.keeper() ? RoomWords.NOTHING_KEEPER : RoomWords.NOTHING_READER;
        var icon = new Div(VaadinIcon.BUILDING_O.create());
        icon.addClassName("wl-empty-icon");
        var empty = new Div(
                icon,
                new H3(words.say(noneAtAll ? RoomWords.NOTHING : RoomWords.NOT_FOUND)),
                new Paragraph(words.say(noneAtAll ? hint : RoomWords.NOT_FOUND_HINT)));
        empty.addClassName("wl-empty");
        if (noneAtAll && words.keeper()) empty.add(addButton());
        return empty;
    }

    private void edit(RoomDraft draft) {
        editor = new RoomEditor(desk, words, draft, this::refresh);
        editor.open();
    }
}
