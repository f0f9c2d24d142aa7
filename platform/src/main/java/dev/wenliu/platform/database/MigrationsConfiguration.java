package dev.wenliu.platform.database;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands Flyway the connections on which tables are made. */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    @Bean(defaultCandidate = false, destroyMethod = "")
    @FlywayDataSource
    DataSource migrationsDatabase(Migrations migrations) {
        return migrations.connections();
    }
}
