package dev.wenliu.plugin.api;

import java.util.List;

/**
 * Whom a rule found.
 *
 * @param persons ids of the people, the first one first; frozen people and people who left are passed over by the host
 * @param why the reason, read after the person's name, such as "keeps the room 第一会议室"
 */
public record Assignment(List<Long> persons, Text why) {

    /** Keeps the list as it is now. */
    public Assignment {
        persons = List.copyOf(persons);
    }
}
