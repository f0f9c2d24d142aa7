package dev.wenliu.platform.inbox;

import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.OnPostgres;
import dev.wenliu.platform.figures.Figures;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.task.Office;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one person's inbox touches in the database while everybody's tasks become two hundred times as many. */
@OnPostgres
@Tag("figure")
class InboxFiguresIT {

    private static final int EACH = 20;
    private static final int FEW = 1_000;
    private static final int MANY = 200_000;

    private final Office office;
    private final JdbcClient jdbc;
    private final Actor person;

    @Autowired
    InboxFiguresIT(Office office, JdbcClient jdbc) {
        this.office = office;
        this.jdbc = jdbc;
        this.person = office.as(WANG_QIANG);
    }

    @AfterAll
    static void publish() throws Exception {
        Figures.publish();
    }

    @Test
    void pageAndBadgeTouchAsMuchAsEver() {
        jdbc.sql("create extension if not exists pg_stat_statements").update();
        Touched few = touchedAmong(FEW);
        Touched many = touchedAmong(MANY);

        Figures.record("P5", many.page() / few.page(), "ratio of buffers", "<= 1.2");
        Figures.record("P6", many.badge() / few.badge(), "ratio of buffers", "<= 1.2");
        assertThat(few.badge()).isPositive();
    }

    /** Buffers that a look at the first page and one at the badge touch. */
    private record Touched(double page, double badge) {}

    private Touched touchedAmong(int tasks) {
        fill(tasks);
        return new Touched(
                buffers(inbox -> inbox.page(person, InboxFilter.ALL, Window.first(EACH))),
                buffers(inbox -> inbox.count(person)));
    }

    /** Everyone's tasks arrive in turn, so that those of one person lie as far apart as they do in life. */
    private void fill(int tasks) {
        long version = jdbc.sql("select max(id) from template_version")
                .query(Long.class)
                .single();
        jdbc.sql("truncate table inbox").update();
        jdbc.sql("insert into inbox (person_id, arrived_at, round_id, seat_number, task_id, matter_id, version_id,"
                        + " flow, matter_number, title, node, initiator_id, returned, due_at)"
                        + " select case when n % :persons = 0 then :person else 100000 + n % :persons end,"
                        + " now() - n * interval '1 second', gen_random_uuid(), 0,"
                        + " gen_random_uuid(), gen_random_uuid(), :version, 'leave', '请假-2026-' || n, '请假 · 李娜 · 年休假',"
                        + " 'head', :person, false, now() + n * interval '1 second' from generate_series(1, :tasks) n")
                .param("persons", tasks / EACH)
                .param("person", person.id().value())
                .param("version", version)
                .param("tasks", tasks)
                .update();
        jdbc.sql("vacuum analyze inbox").update();
    }

    private double buffers(Consumer<Inbox> look) {
        look.accept(office.inbox);
        jdbc.sql("select pg_stat_statements_reset()").query((row, n) -> n).list();
        look.accept(office.inbox);
        return jdbc.sql("select sum(shared_blks_hit + shared_blks_read) from pg_stat_statements"
                        + " where query like '%from inbox%'"
                        + " and dbid = (select oid from pg_database where datname = current_database())")
                .query(Double.class)
                .single();
    }
}
