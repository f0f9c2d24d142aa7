package dev.wenliu.plugins.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A half-open part of time. */
record Span(Instant from, Instant to) {

    boolean empty() {
        return !from.isBefore(to);
    }

    long minutes() {
        return empty() ? 0 : Duration.between(from, to).toMinutes();
    }

    /** What both have in common; empty where they do not meet. */
    Span within(Span other) {
        Instant begin = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return new Span(begin, end);
    }

    /** What is left of these when the other is taken away. */
    static List<Span> without(List<Span> spans, Span other) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            var before = span.within(new Span(Instant.MIN, other.from));
            var after = span.within(new Span(other.to, Instant.MAX));
            if (!before.empty()) left.add(before);
            if (!after.empty()) left.add(after);
        }
        return left;
    }
}
