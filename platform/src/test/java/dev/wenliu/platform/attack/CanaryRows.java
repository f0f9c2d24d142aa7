package dev.wenliu.platform.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's tables before an attempt: how many rows each has, one row of our own, and how often the log names each attacker. */
final class CanaryRows {

    private static final String LOG = "audit_row";

    /** The log, the seals that follow it, and what grows by itself. */
    private static final Set<String> MAY_GROW =
            Set.of(LOG, "audit_seal", "audit_sealed_row", "scheduled_tasks", "login_session");

    private static final String SONG = "silent";

    private final JdbcClient sql;
    private final Map<String, Long> counts;
    private final Map<Attacker, Long> named = new TreeMap<>();

    CanaryRows(JdbcClient sql) {
        this.sql = sql;
        sql.sql("create table if not exists attack_canary (song varchar(20) not null)")
                .update();
        sql.sql("delete from attack_canary").update();
        sql.sql("insert into attack_canary (song) values (?)").param(SONG).update();
        counts = counts();
        for (Attacker attacker : Attacker.values()) named.put(attacker, named(attacker));
    }

    List<String> singing() {
        Map<String, Long> now = counts();
        return Stream.concat(
                        counts.entrySet().stream()
                                .filter(before -> !before.getValue().equals(now.get(before.getKey())))
                                .map(before -> "rows of " + before.getKey() + " changed"),
                        Stream.of("own row gone").filter(song -> !own()))
                .toList();
    }

    boolean audited(Attacker attacker) {
        return named(attacker) > named.getOrDefault(attacker, 0L);
    }

    private boolean own() {
        return sql.sql("select song from attack_canary")
                .query(String.class)
                .list()
                .equals(List.of(SONG));
    }

    private long named(Attacker attacker) {
        return sql.sql("select count(*) from audit_row a join person p on p.id = a.actor where p.login = ?")
                .param(attacker.login())
                .query(Long.class)
                .single();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : sql.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type in ('BASE TABLE', 'TABLE')")
                .query(String.class)
                .list())
            if (!MAY_GROW.contains(table))
                counts.put(
                        table,
                        sql.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single());
        return counts;
    }
}
