package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.wenliu.designer.SlotGrid;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Resumable;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugins.meeting.Booking;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.parts.MeetingStyle;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The schedule: all rooms of a day or one room's week, to look at and to book on. */
final class GridPage extends Div implements Resumable {

    private static final int WEEK = 7;
    private static final int HOUR = 60;

    private final transient Desk desk;
    private final transient GridWords words;
    private final transient Person viewer;
    private final transient GridBar bar;
    private final SlotGrid grid = new SlotGrid();
    private final Div none = new Div();
    private transient List<Column> columns = List.of();
    private transient @Nullable BookDialog dialog;

    GridPage(Desk desk, GridWords words, ViewContext context) {
        this.desk = desk;
        this.words = words;
        this.viewer = context.viewer();
        GridState state = GridState.of(context.resumed(), today());
        this.bar = new GridBar(words, state, this::today, this::refresh);
        addClassNames("wl-page", "meeting-schedule");
        getElement().appendChild(MeetingStyle.element());
        grid.setDrawable(true);
        grid.setLabels(new SlotGrid.Labels(
                words.say(GridWords.TITLE),
                words.say(GridWords.FREE),
                words.say(GridWords.TAKEN),
                words.say(GridWords.CHOOSE_END)));
        grid.onRangeDrawn(this::drawn);
        grid.onBlockClicked(this::clicked);
        fillEmpty();
        add(header(), bar, grid, none);
        refresh();
        if (state.draft() != null) edit(state.draft());
    }

    @Override
    public JsonNode snapshot() {
        BookDraft draft = dialog != null && dialog.isOpened() ? dialog.typed() : null;
        return new GridState(bar.day(), bar.week(), bar.room(), draft).json();
    }

    private Component header() {
        var text = new Div(new H1(words.say(GridWords.TITLE)), new Paragraph(words.say(GridWords.SENTENCE)));
        text.addClassName("wl-page-header-words");
        var book = new Button(words.say(GridWords.BOOK), VaadinIcon.PLUS.create(), click -> bookNext());
        book.addThemeVariants(ButtonVariant.PRIMARY);
        var header = new Header(text, book);
        header.addClassName("wl-page-header");
        return header;
    }

    private void refresh() {
        List<Room> rooms = desk.rooms().all().stream().filter(Room::open).toList();
        bar.offer(rooms);
        columns = bar.week() ? week(rooms) : day(rooms);
        grid.setVisible(!columns.isEmpty());
        none.setVisible(columns.isEmpty());
        if (!columns.isEmpty()) show();
    }

    private void show() {
        LocalDate first = columns.getFirst().day();
        List<Booking> bookings = desk.bookings().within(Period.days(first, bar.week() ? WEEK : 1));
        var blocks = new Blocks(words, viewer.id(), now());
        Blocks.Span hours = Blocks.hours(columns, bookings);
        grid.setHours(hours.from(), hours.to(), Blocks.STEP);
        grid.setColumns(columns.stream().map(this::shown).toList());
        grid.setBlocks(columns.stream()
                .flatMap(column -> blocks.of(column, bookings).stream())
                .toList());
    }

    private SlotGrid.Column shown(Column column) {
        if (!bar.week()) {
            Room room = column.room();
            return new SlotGrid.Column(column.id(), room.name(), words.roomHint(room.capacity(), room.place()));
        }
        boolean working = desk.calendar().day(column.day()).working();
        return new SlotGrid.Column(column.id(), words.day(column.day()), working ? "" : words.say(GridWords.RESTS));
    }

    private List<Column> day(List<Room> rooms) {
        return rooms.stream()
                .map(room -> new Column(Long.toString(room.id()), room, bar.day()))
                .toList();
    }

    private List<Column> week(List<Room> rooms) {
        LocalDate monday = bar.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return rooms.stream()
                .filter(room -> room.id() == bar.room())
                .flatMap(room -> Stream.iterate(monday, day -> day.plusDays(1))
                        .limit(WEEK)
                        .map(day -> new Column(day.toString(), room, day)))
                .toList();
    }

    /** The time comes from the browser: what is of no column or no time of a day is passed over. */
    private void drawn(SlotGrid.Range range) {
        if (range.from() < 0 || range.from() >= range.to() || range.to() > 24 * HOUR) return;
        columns.stream()
                .filter(column -> column.id().equals(range.column()))
                .findFirst()
                .ifPresent(column -> edit(BookDraft.fresh(column.room().id(), column.day(), range.from(), range.to())));
    }

    private void clicked(String block) {
        Optional<Booking> booking = desk.bookings().find(block.substring(block.indexOf('/') + 1));
        if (booking.isEmpty()) refresh();
        else
            new DetailDialog(desk, words, booking.get(), new DetailDialog.Acts(viewer, this::edit, this::refresh))
                    .open();
    }

    private void edit(BookDraft draft) {
        dialog = new BookDialog(desk, words, viewer, draft);
        dialog.afterwards(this::refresh);
        dialog.open();
    }

    /** The next full hour, or the morning of another day. */
    private void bookNext() {
        int next = bar.day().equals(today())
                ? Math.min((now().atZone(Period.OFFICE).getHour() + 1) * HOUR, 22 * HOUR)
                : 9 * HOUR;
        edit(BookDraft.fresh(bar.week() ? bar.room() : 0, bar.day(), next, next + HOUR));
    }

    private void fillEmpty() {
        var icon = new Div(VaadinIcon.CALENDAR_CLOCK.create());
        icon.addClassName("wl-empty-icon");
        none.add(icon, new H3(words.say(GridWords.NO_ROOMS)), new Paragraph(words.say(GridWords.NO_ROOMS_HINT)));
        none.addClassName("wl-empty");
    }

    private Instant now() {
        return desk.clock().instant();
    }

    private LocalDate today() {
        return now().atZone(Period.OFFICE).toLocalDate();
    }
}
