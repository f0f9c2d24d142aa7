package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginJdbc.DuplicateKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Everybody's punches (打卡), written once and never changed. */
final class Punches {

    private static final long MINUTE = 60;

    private final PluginJdbc jdbc;

    Punches(PluginJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a punch; false when this minute already has one. */
    boolean punch(long person, Instant at) {
        try {
            jdbc.update(
                    "insert into ${schema}.punch (person_id, punched_minute, punched_at) values (?, ?, ?)",
                    person,
                    Math.floorDiv(at.getEpochSecond(), MINUTE),
                    at);
            return true;
        } catch (DuplicateKey again) {
            return false;
        }
    }

    /** When somebody punched for the first time ever. */
    Optional<Instant> first() {
        return jdbc.query("select min(punched_at) as first_at from ${schema}.punch", Punches::first).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Instant> first(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("first_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** A person's punches in a part of time, in their order. */
    List<Instant> of(long person, Span span) {
        return jdbc.query(
                "select punched_at from ${schema}.punch where person_id = ? and punched_at >= ? and punched_at < ?"
                        + " order by punched_at",
                row -> row.getObject("punched_at", OffsetDateTime.class).toInstant(),
                person,
                span.from(),
                span.to());
    }
}
