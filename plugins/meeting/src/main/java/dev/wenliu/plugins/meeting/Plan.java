package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a series would book; nothing is stored before its host decided.
 *
 * @param free the meetings that can take place
 * @param problems those that cannot, and why
 */
public record Plan(List<Period> free, List<Problem> problems) {

    public Plan {
        free = List.copyOf(free);
        problems = List.copyOf(problems);
    }

    /** A day on which the room cannot be had. */
    public record Problem(LocalDate day, Text why) {}
}
