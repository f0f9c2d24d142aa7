package dev.wenliu.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The connections on which tables are made, the product's own and those of plugins. H2 keeps in each check constraint that names its
 * values ({@code x in (…)}) the connection that made it, and refuses every row once that one is closed, until the database is opened again;
 * the pool on which the product works closes each connection after half an hour. So on H2 tables are made on connections that live as
 * long as the product does.
 */
@Component
public class Migrations implements DisposableBean {

    /** Flyway keeps one for its history and one for the scripts. */
    private static final int MOST = 4;

    private final DataSource connections;

    Migrations(DataSource pool) {
        connections =
                pool instanceof HikariDataSource own && own.getJdbcUrl().startsWith("jdbc:h2:") ? lasting(own) : pool;
    }

    /** The connections. */
    public DataSource connections() {
        return connections;
    }

    @Override
    public void destroy() {
        if (connections instanceof HikariDataSource own && "migrations".equals(own.getPoolName())) own.close();
    }

    private static HikariDataSource lasting(HikariDataSource pool) {
        var lasting = new HikariConfig();
        lasting.setPoolName("migrations");
        lasting.setJdbcUrl(pool.getJdbcUrl());
        lasting.setUsername(pool.getUsername());
        lasting.setPassword(pool.getPassword());
        lasting.setMaximumPoolSize(MOST);
        lasting.setMinimumIdle(1);
        lasting.setMaxLifetime(0);
        lasting.setIdleTimeout(0);
        return new HikariDataSource(lasting);
    }
}
