package dev.wenliu.platform.engine;

import com.zaxxer.hikari.HikariDataSource;
import dev.wenliu.platform.FreshPostgres;
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
            pooled.setJdbcUrl(
                    FreshPostgres.create("engine" + UUID.randomUUID().toString().replace("-", "")));
            pooled.setUsername("postgres");
            pooled.setPassword("postgres");
            return pooled;
        }
    };

    private static final Map<Databases, EngineRoom> ROOMS = new ConcurrentHashMap<>();

    /** The engine on this database, shared by all tests of this JVM. */
    EngineRoom room() {
        return ROOMS.computeIfAbsent(this, database -> new EngineRoom(database.fresh()));
    }

    /** An empty database of its own. */
    abstract DataSource fresh();

    static DataSource h2(String place) {
        return new DriverManagerDataSource(
                "jdbc:h2:" + place + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa", "");
    }
}
