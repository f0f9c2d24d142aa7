package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Posting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the moves that lie ahead. */
@Repository
class MoveTables {

    private static final String ROWS = "select person, unit, title, starts, planned_by from planned_move ";

    private final JdbcClient sql;

    MoveTables(JdbcClient sql) {
        this.sql = sql;
    }

    void add(PlannedMove move, Instant at) {
        sql.sql(
                        "insert into planned_move (person, unit, title, starts, planned_by, planned_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        move.person().value(),
                        move.posting().unit().value(),
                        move.posting().title(),
                        move.starts(),
                        move.plannedBy().value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        for (String post : move.posting().posts())
            sql.sql("insert into planned_move_post (person, post) values (?, ?)")
                    .params(move.person().value(), post)
                    .update();
    }

    /** Answers whether there was one. */
    boolean remove(PersonId person) {
        return sql.sql("delete from planned_move where person = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    Optional<PlannedMove> find(PersonId person) {
        return sql.sql(ROWS + "where person = ?")
                .param(person.value())
                .query((row, number) -> move(row))
                .optional();
    }

    List<PlannedMove> due(LocalDate day) {
        return sql.sql(ROWS + "where starts <= ? order by starts, person")
                .param(day)
                .query((row, number) -> move(row))
                .list();
    }

    List<PlannedMove> all() {
        return sql.sql(ROWS + "order by starts, person")
                .query((row, number) -> move(row))
                .list();
    }

    private PlannedMove move(ResultSet row) throws SQLException {
        var person = new PersonId(row.getLong("person"));
        return new PlannedMove(
                person,
                new Posting(new UnitId(row.getLong("unit")), row.getString("title"), posts(person)),
                row.getObject("starts", LocalDate.class),
                new PersonId(row.getLong("planned_by")));
    }

    private Set<String> posts(PersonId person) {
        return Set.copyOf(sql.sql("select post from planned_move_post where person = ?")
                .param(person.value())
                .query(String.class)
                .list());
    }
}
