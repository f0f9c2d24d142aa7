package dev.wenliu.platform.engine;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two databases that the product runs on. */
enum Databases {
    H2 {
        @Override
        DataSource fresh() {
            return h2("mem:engine-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        DataSource fresh() {
            var pooled = new HikariDataSource();
            pooled.setJdbcUrl(Postgres.SERVER.getJdbcUrl("postgres", "postgres"));
            return pooled;
        }
    };

    private static final Map<Databases, EngineRoom> ROOMS = new ConcurrentHashMap<>();

    /** The engine on this database, shared by all tests of this JVM. */
    EngineRoom room() {
        return ROOMS.computeIfAbsent(this, database -> new EngineRoom(database.fresh()));
    }

    /** An empty database on H2, the shared one on PostgreSQL. */
    abstract DataSource fresh();

    static DataSource h2(String place) {
        return new DriverManagerDataSource(
                "jdbc:h2:" + place + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa", "");
    }

    /** Started at first use, stopped with the JVM. */
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
