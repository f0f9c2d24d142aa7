package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.PluginJdbc.DuplicateKey;

/** Adds and changes rooms for those who may; a room is never deleted, only laid idle. */
public final class RoomKeeping {

    /** How long equipment, names and floors may be. */
    public static final int LONG = 200;

    public static final int MIDDLE = 40;
    public static final int SHORT = 20;
    private static final int MOST_PEOPLE = 2000;
    private static final int MOST_DAYS = 730;
    private static final int DAY = 1440;

    private final Host host;
    private final Rooms rooms;

    public RoomKeeping(Host host) {
        this.host = host;
        this.rooms = new Rooms(host.jdbc());
    }

    public void add(Person actor, Room room) {
        check(actor, room);
        store(() -> {
            rooms.add(room);
            host.audit().record(actor.id(), "room-added", room.name(), Words.roomAdded(actor, room));
        });
    }

    public void change(Person actor, Room room) {
        check(actor, room);
        store(() -> {
            if (!rooms.change(room)) throw new Refusal(Words.ROOM_CHANGED_MEANWHILE);
            host.audit().record(actor.id(), "room-changed", room.name(), Words.roomChanged(actor, room));
        });
    }

    private void store(Runnable change) {
        try {
            host.jdbc().inTransaction(change);
        } catch (DuplicateKey taken) {
            throw new Refusal(Words.ROOM_NAME_TAKEN);
        }
    }

    private void check(Person actor, Room room) {
        if (!host.keeper(actor.id())) throw new Refusal(Words.NOT_KEEPER);
        if (room.name().isBlank()) throw new Refusal(Words.ROOM_NAME_MISSING);
        if (tooLong(room)) throw new Refusal(Words.ROOM_WORDS_LONG);
        if (room.capacity() < 1 || room.capacity() > MOST_PEOPLE) throw new Refusal(Words.CAPACITY_WRONG);
        boolean hours = 0 <= room.opens() && room.opens() < room.closes() && room.closes() <= DAY;
        if (!hours) throw new Refusal(Words.HOURS_WRONG);
        if (room.buffer() < 0 || room.buffer() > DAY / 6) throw new Refusal(Words.BUFFER_WRONG);
        if (room.longest() < 5 || room.longest() > DAY) throw new Refusal(Words.LONGEST_WRONG);
        if (room.daysAhead() < 0 || room.daysAhead() > MOST_DAYS) throw new Refusal(Words.DAYS_AHEAD_WRONG);
    }

    private static boolean tooLong(Room room) {
        return room.name().length() > MIDDLE
                || room.building().length() > MIDDLE
                || room.floor().length() > SHORT
                || room.equipment().length() > LONG;
    }
}
