package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.wenliu.plugin.api.DashboardCard;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugins.meeting.Booking;
import dev.wenliu.plugins.meeting.Bookings;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Rooms;
import dev.wenliu.plugins.meeting.parts.MeetingStyle;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.pf4j.Extension;

/** The meetings that a person hosts or attends today. */
@Extension
public final class TodayCard implements DashboardCard {

    private final Rooms rooms;
    private final Bookings bookings;
    private final Clock clock;

    public TodayCard(PluginJdbc jdbc, Clock clock) {
        this.rooms = new Rooms(jdbc);
        this.bookings = new Bookings(jdbc);
        this.clock = clock;
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("today", GridWords.MY_TODAY, "calendar-clock", null, "grid", 20);
    }

    @Override
    public Component create(ViewContext context) {
        var words = new GridWords(context.locale());
        Instant now = clock.instant();
        var today = Period.days(now.atZone(Period.OFFICE).toLocalDate(), 1);
        List<Booking> mine = bookings.of(context.viewer().id(), today);
        var card = new Div();
        card.getElement().appendChild(MeetingStyle.element());
        card.add(mine.isEmpty() ? empty(words) : list(mine, now));
        return card;
    }

    private Component list(List<Booking> mine, Instant now) {
        var list = new UnorderedList();
        list.addClassName("meeting-today");
        for (Booking booking : mine) {
            var when = new Span(booking.period().times());
            when.addClassName("meeting-when");
            var room = new Span(rooms.find(booking.room()).map(Room::name).orElse(""));
            room.addClassName("wl-quiet");
            var item = new ListItem(when, new Span(booking.subject()), room);
            if (!booking.period().to().isAfter(now)) item.addClassName("meeting-over");
            list.add(item);
        }
        return list;
    }

    private static Component empty(GridWords words) {
        var icon = new Div(VaadinIcon.CALENDAR_CLOCK.create());
        icon.addClassName("wl-empty-icon");
        var empty = new Div(
                icon, new H3(words.say(GridWords.NONE_TODAY)), new Paragraph(words.say(GridWords.NONE_TODAY_HINT)));
        empty.addClassName("wl-empty");
        return empty;
    }
}
