package dev.wenliu.platform.calendar;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and when: the one place where approved leaves and trips are written and read. */
@Service
public class Absences {

    private static final int MAX_KIND = 60;

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an absence, in the place of the one that its source wrote under the same reference. */
    @Transactional
    public void write(Absence absence) {
        withdraw(absence.source(), absence.reference());
        jdbc.sql("insert into absence (source, reference, person_id, kind, kind_en, from_at, to_at, at_work)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        absence.source(),
                        absence.reference(),
                        absence.person().value(),
                        cut(absence.kind().zh()),
                        cut(absence.kind().en()),
                        absence.from().atOffset(ZoneOffset.UTC),
                        absence.to().atOffset(ZoneOffset.UTC),
                        absence.atWork())
                .update();
    }

    /** Takes back what the source wrote under the reference. */
    @Transactional
    public void withdraw(String source, String reference) {
        jdbc.sql("delete from absence where source = ? and reference = ?")
                .params(source, reference)
                .update();
    }

    /** A person's absences that touch the half-open interval, in the order of their beginning. */
    @Transactional(readOnly = true)
    public List<Absence> of(PersonId person, Instant from, Instant to) {
        return jdbc.sql("select source, reference, person_id, kind, kind_en, from_at, to_at, at_work from absence"
                        + " where person_id = ? and from_at < ? and to_at > ? order by from_at, source, reference")
                .params(person.value(), to.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> absence(row))
                .list();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getString("source"),
                row.getString("reference"),
                new PersonId(row.getLong("person_id")),
                new Label(row.getString("kind"), row.getString("kind_en")),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("to_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("at_work"));
    }

    private static String cut(String kind) {
        return kind.length() <= MAX_KIND ? kind : kind.substring(0, MAX_KIND);
    }
}
