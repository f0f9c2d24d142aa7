package dev.wenliu.plugins.meeting.form;

import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.NodeType;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Booking;
import dev.wenliu.plugins.meeting.Bookings;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.RoomRules;
import dev.wenliu.plugins.meeting.Rooms;
import dev.wenliu.plugins.meeting.Slots;
import dev.wenliu.plugins.meeting.Words;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;
import tools.jackson.databind.JsonNode;

/**
 * The step {@code meeting:reserve}: keeps the chosen room for the meeting. Its settings name the form's fields for {@code room}, {@code from},
 * {@code to}, {@code seats} and {@code subject}. A room that someone else got first sends the matter back with the reason.
 */
@Extension
public final class ReserveNode implements NodeType {

    private static final int LONGEST_SUBJECT = 120;

    private final Rooms rooms;
    private final Bookings bookings;
    private final PluginAudit audit;
    private final Clock clock;

    public ReserveNode(PluginJdbc jdbc, PluginAudit audit, Clock clock) {
        this.rooms = new Rooms(jdbc);
        this.bookings = new Bookings(jdbc);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("reserve", FormWords.STEP, "building-o");
    }

    @Override
    public NodeResult execute(NodeContext context) {
        Optional<Room> room = RoomValue.id(field(context, "room")).flatMap(rooms::find);
        Optional<Period> period = Period.of(field(context, "from"), field(context, "to"));
        if (room.isEmpty()) return new NodeResult.Refused(FormWords.NO_ROOM);
        if (period.isEmpty()) return new NodeResult.Refused(FormWords.NO_PERIOD);
        return reserve(context, room.get(), period.get());
    }

    private NodeResult reserve(NodeContext context, Room room, Period period) {
        Text note = FormWords.reserved(room, period);
        if (bookings.known(context.workId())) return new NodeResult.Done(note);
        int people = Wish.number(field(context, "seats"));
        Optional<Text> refusal = RoomRules.refusal(room, period, people, clock.instant());
        if (refusal.isPresent()) return new NodeResult.Refused(refusal.get());
        var slots = Slots.of(period, room.buffer());
        if (bookings.add(booking(context, room, period), slots)) {
            audit.record(context.initiator().id(), "meeting-booked", room.name(), note);
            return new NodeResult.Done(note);
        }
        return new NodeResult.Refused(bookings.holding(room.id(), slots, context.workId())
                .map(other -> Words.taken(room, other, period))
                .orElse(Words.TAKEN_A_MOMENT_AGO));
    }

    private static Booking booking(NodeContext context, Room room, Period period) {
        Person host = context.initiator();
        return new Booking(
                context.workId(),
                room.id(),
                null,
                context.number(),
                subject(context),
                host.id(),
                host.name(),
                period,
                Set.of(),
                0);
    }

    private static String subject(NodeContext context) {
        String asked = field(context, "subject").asString("").strip();
        String subject = asked.isEmpty() ? context.title() : asked;
        return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    private static JsonNode field(NodeContext context, String setting) {
        return context.form().path(context.config().path(setting).asString(setting));
    }
}
