package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the dated terms of offices; those of holders follow what the units say now, so that no change can forget them. */
@Repository
class OfficeTerms {

    private final JdbcClient sql;
    private final Clock clock;

    OfficeTerms(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Ends the terms of those who no longer hold their office or have left, and begins those of new holders. */
    void follow() {
        LocalDate today = today();
        for (Office office : Office.values()) {
            sql.sql(("update office_term set ended = :today where office = :office and deputy = false and ended is null"
                                    + " and not exists (select 1 from unit where unit.id = office_term.unit and unit.%s = office_term.person)")
                            .formatted(office.column()))
                    .param("today", today)
                    .param("office", office.name())
                    .update();
            sql.sql("""
                            insert into office_term (unit, office, person, deputy, since)
                            select id, :office, %1$s, false, :today from unit where %1$s is not null and not exists (
                              select 1 from office_term
                              where unit = unit.id and office = :office and deputy = false and ended is null)
                            """.formatted(office.column()))
                    .param("today", today)
                    .param("office", office.name())
                    .update();
        }
        sql.sql("update office_term set ended = :today where deputy = true and ended is null"
                        + " and (person in (select id from person where status = 'LEFT')"
                        + " or unit in (select id from unit where closed_at is not null))")
                .param("today", today)
                .update();
    }

    void beginDeputy(UnitId unit, Office office, PersonId person) {
        sql.sql("insert into office_term (unit, office, person, deputy, since) values (?, ?, ?, true, ?)")
                .params(unit.value(), office.name(), person.value(), today())
                .update();
    }

    /** Answers whether there was one. */
    boolean endDeputy(UnitId unit, Office office) {
        return sql.sql(
                                "update office_term set ended = ? where unit = ? and office = ? and deputy = true and ended is null")
                        .params(today(), unit.value(), office.name())
                        .update()
                > 0;
    }

    /** Whoever moves away deputises no longer in the unit left behind. */
    void endDeputies(PersonId person, UnitId unit) {
        sql.sql("update office_term set ended = ? where person = ? and unit = ? and deputy = true and ended is null")
                .params(today(), person.value(), unit.value())
                .update();
    }

    void hold(UnitId unit, Office office, @Nullable PersonId person) {
        sql.sql("update unit set " + office.column() + " = :person, version = version + 1 where id = :unit")
                .param("person", person == null ? null : person.value(), Types.BIGINT)
                .param("unit", unit.value())
                .update();
    }

    /** The unit's terms, the newest first. */
    List<OfficeTerm> of(UnitId unit) {
        return sql.sql(
                        "select office, person, deputy, since, ended from office_term where unit = ? order by since desc, id desc")
                .param(unit.value())
                .query((row, number) -> term(row))
                .list();
    }

    private static OfficeTerm term(ResultSet row) throws SQLException {
        return new OfficeTerm(
                Office.valueOf(row.getString("office")),
                new PersonId(row.getLong("person")),
                row.getBoolean("deputy"),
                row.getObject("since", LocalDate.class),
                row.getObject("ended", LocalDate.class));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
