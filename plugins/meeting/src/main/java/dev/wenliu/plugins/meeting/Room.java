package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Text;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A meeting room (会议室).
 *
 * @param id 0 for one that is not saved yet
 * @param equipment what is in it, as people read it
 * @param opens when it can be used first, in minutes since midnight
 * @param closes when it must be free again, in minutes since midnight
 * @param buffer minutes after each meeting in which nobody may have it
 * @param longest minutes that a meeting may take
 * @param daysAhead how many days ahead it may be booked
 * @param keepers ids of the people who look after it
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record Room(
        long id,
        String name,
        String building,
        String floor,
        int capacity,
        String equipment,
        int opens,
        int closes,
        int buffer,
        int longest,
        int daysAhead,
        Status status,
        Set<Long> keepers,
        int version) {

    public Room {
        keepers = Set.copyOf(keepers);
    }

    /** Name, place and size in a line. */
    public Text line() {
        String start = Stream.of(name, place()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new Text(start + " · " + capacity + " 人", start + " · " + capacity + " persons");
    }

    /** Building and floor. */
    public String place() {
        return (building + " " + floor).strip();
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    /** Whether it can be booked. */
    public enum Status {
        OPEN("可预订", "In use"),
        /** What was booked before stays booked. */
        IDLE("停用", "Laid idle");

        private final String zh;
        private final String en;

        Status(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Text text() {
            return new Text(zh, en);
        }
    }
}
