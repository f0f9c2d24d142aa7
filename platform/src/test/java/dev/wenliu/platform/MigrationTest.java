package dev.wenliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.organisation.People;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same migrations run on both databases, and a second start finds everything as the first one left it. */
class MigrationTest {

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @Test
    void productStartsTwiceOnOneH2File(@TempDir Path folder) throws Exception {
        assertThatItStartsTwice(folder, "jdbc:h2:file:" + folder.resolve("wenliu") + H2, "wenliu", "wenliu");
    }

    @Test
    void productStartsTwiceOnPostgres(@TempDir Path folder) throws Exception {
        assertThatItStartsTwice(folder, FreshPostgres.create("migrations"), "postgres", "postgres");
    }

    private static void assertThatItStartsTwice(Path data, String url, String user, String password) throws Exception {
        int persons;
        try (var first = start(data, url, user, password)) {
            assertThat(migrated(first)).containsAll(written());
            persons = first.getBean(People.class).all().size();
        }
        try (var second = start(data, url, user, password)) {
            assertThat(second.getBean(People.class).all()).hasSize(persons).isNotEmpty();
        }
    }

    private static ConfigurableApplicationContext start(Path data, String url, String user, String password) {
        return new SpringApplicationBuilder(WenliuApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--wenliu.demo=true",
                        "--wenliu.flows=../sample-flows",
                        "--wenliu.data=" + data,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password);
    }

    /** Module and version of every migration file. */
    private static List<String> written() throws Exception {
        var written = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/V*.sql")) {
            written.add(file.getURI().toString().replaceFirst("^.*/([^/]+)/V(\\d+)__[^/]*$", "$1 $2"));
        }
        assertThat(written).isNotEmpty();
        return written;
    }

    private static Set<String> migrated(ConfigurableApplicationContext context) {
        var sql = context.getBean(JdbcClient.class);
        var migrated = new TreeSet<String>();
        var histories = sql.sql(
                        "select table_name from information_schema.tables where table_name like 'flyway_schema_history%'")
                .query((row, number) -> row.getString(1))
                .list();
        for (String history : histories)
            sql.sql("select version from " + history + " where success and version is not null")
                    .query((row, number) -> row.getString(1))
                    .list()
                    .forEach(version -> migrated.add(history.replace("flyway_schema_history_", "") + " " + version));
        return migrated;
    }
}
