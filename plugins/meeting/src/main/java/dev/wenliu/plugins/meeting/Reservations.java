package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Text;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books rooms for people, and changes and cancels what is booked; whatever is refused changes nothing. */
public final class Reservations {

    /** How long a subject and a reason may be. */
    public static final int LONGEST_SUBJECT = 80;

    public static final int LONGEST_REASON = 200;
    private static final int MOST_ATTENDEES = 500;
    private static final String PAGE = "m/meeting/grid";

    private final Host host;
    private final Bookings bookings;
    private final Planning planning;
    private final Clock clock;

    public Reservations(Host host, Clock clock) {
        this.host = host;
        this.bookings = new Bookings(host.jdbc());
        this.planning = new Planning(host, clock);
        this.clock = clock;
    }

    /** Whether the person may change and cancel the meeting. */
    public boolean mayChange(Person actor, Booking booking) {
        return booking.host() == actor.id() || host.keeper(actor.id());
    }

    /** Books a meeting at each of the times, all or none; several are a series. */
    public void book(Person actor, Wanted wanted, List<Period> times) {
        check(wanted);
        if (times.isEmpty()) throw new Refusal(Words.NEVER);
        if (times.size() > Repeat.MOST) throw new Refusal(Words.TOO_OFTEN);
        String series = times.size() == 1 ? null : UUID.randomUUID().toString();
        host.jdbc().inTransaction(() -> {
            Room room = planning.room(wanted.room());
            times.forEach(time -> add(actor, wanted.at(time), series));
            Text what = Words.booked(actor.name(), room, wanted.subject(), times);
            host.audit().record(actor.id(), "meeting-booked", room.name(), what);
            tell(wanted.attendees(), actor, Words.invited(actor.name(), room, wanted.subject(), times));
        });
    }

    /** Changes one meeting, of which this version was looked at. */
    public void change(Person actor, String id, int version, Wanted wanted) {
        check(wanted);
        host.jdbc().inTransaction(() -> {
            Booking before = mine(actor, id);
            Room room = planning.room(wanted.room());
            refuse(room, wanted, before);
            Booking after = changed(before, wanted, version);
            bookings.release(before.id());
            if (!bookings.change(after)) throw new Refusal(Words.CHANGED_MEANWHILE);
            if (!bookings.take(after, Slots.of(after.period(), room.buffer()))) throw new Refusal(lost(room, after));
            Text what = Words.changed(actor.name(), room, after);
            host.audit().record(actor.id(), "meeting-changed", room.name(), what);
            tell(concerned(before, after), actor, what);
        });
    }

    /** Cancels a meeting, or more of its series; the rooms are free at once. */
    public void cancel(Person actor, String id, Scope scope, String reason) {
        if (reason.isBlank()) throw new Refusal(Words.REASON_MISSING);
        if (reason.length() > LONGEST_REASON) throw new Refusal(Words.REASON_LONG);
        host.jdbc().inTransaction(() -> {
            Booking one = mine(actor, id);
            cancel(actor, scoped(one, scope), reason.strip());
        });
    }

    /** Those of a series that are not over, from the chosen one on or all of them. */
    private List<Booking> scoped(Booking one, Scope scope) {
        if (one.series() == null || scope == Scope.THIS) return List.of(one);
        return bookings.ofSeries(one.series(), clock.instant()).stream()
                .filter(other -> scope == Scope.ALL
                        || !other.period().from().isBefore(one.period().from()))
                .toList();
    }

    private void cancel(Person actor, List<Booking> meetings, String reason) {
        for (Booking booking : meetings) if (!bookings.cancel(booking.id(), reason)) throw new Refusal(Words.GONE);
        Booking first = meetings.getFirst();
        Room room = planning.room(first.room());
        Text what = Words.cancelled(actor.name(), room, meetings, reason);
        host.audit().record(actor.id(), "meeting-cancelled", room.name(), what);
        Set<Long> concerned = new HashSet<>();
        meetings.forEach(booking -> concerned.addAll(concerned(booking, booking)));
        tell(concerned, actor, what);
    }

    private void add(Person actor, Wanted wanted, @Nullable String series) {
        Room room = planning.room(wanted.room());
        planning.refusal(room, wanted, wanted.people(actor.id()), "").ifPresent(why -> {
            throw new Refusal(why);
        });
        var booking = new Booking(
                UUID.randomUUID().toString(),
                room.id(),
                series,
                null,
                wanted.subject(),
                actor.id(),
                actor.name(),
                wanted.period(),
                others(wanted.attendees(), actor.id()),
                0);
        if (!bookings.add(booking, Slots.of(wanted.period(), room.buffer()))) throw new Refusal(lost(room, booking));
    }

    private Booking mine(Person actor, String id) {
        Booking booking = bookings.find(id).orElseThrow(() -> new Refusal(Words.GONE));
        if (!mayChange(actor, booking)) throw new Refusal(Words.NOT_YOURS);
        if (!booking.period().to().isAfter(clock.instant())) throw new Refusal(Words.OVER_ALREADY);
        return booking;
    }

    private void refuse(Room room, Wanted wanted, Booking before) {
        planning.refusal(room, wanted, wanted.people(before.host()), before.id())
                .ifPresent(why -> {
                    throw new Refusal(why);
                });
    }

    /** Who came first, even where only the key of a slot told it. */
    private Text lost(Room room, Booking booking) {
        return bookings.holding(room.id(), Slots.of(booking.period(), room.buffer()), booking.id())
                .map(other -> Words.taken(room, other, booking.period()))
                .orElse(Words.TAKEN_A_MOMENT_AGO);
    }

    private static Booking changed(Booking before, Wanted wanted, int version) {
        return new Booking(
                before.id(),
                wanted.room(),
                before.series(),
                before.number(),
                wanted.subject(),
                before.host(),
                before.hostName(),
                wanted.period(),
                others(wanted.attendees(), before.host()),
                version);
    }

    private static void check(Wanted wanted) {
        if (wanted.subject().isEmpty()) throw new Refusal(Words.SUBJECT_MISSING);
        if (wanted.subject().length() > LONGEST_SUBJECT) throw new Refusal(Words.SUBJECT_LONG);
        if (wanted.attendees().size() > MOST_ATTENDEES) throw new Refusal(Words.TOO_MANY_ATTENDEES);
        if (!wanted.period().sound()) throw new Refusal(Words.NO_PERIOD);
    }

    private void tell(Set<Long> persons, Person actor, Text sentence) {
        Set<Long> told = others(persons, actor.id());
        if (!told.isEmpty()) host.notices().send(told, sentence, PAGE);
    }

    private static Set<Long> concerned(Booking before, Booking after) {
        Set<Long> all = new HashSet<>(before.attendees());
        all.addAll(after.attendees());
        all.add(after.host());
        return all;
    }

    private static Set<Long> others(Set<Long> persons, long except) {
        Set<Long> others = new HashSet<>(persons);
        others.remove(except);
        return others;
    }

    /** How much of a series is meant. */
    public enum Scope {
        THIS,
        FOLLOWING,
        ALL
    }
}
