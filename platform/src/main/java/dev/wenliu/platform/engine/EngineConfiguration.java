package dev.wenliu.platform.engine;

import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds the engine on the one data source and transaction manager. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    LeanEngine leanEngine(DataSource database, PlatformTransactionManager transactions) {
        return new LeanEngine(database, transactions);
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(LeanEngine configuration) {
        return configuration.buildAlone();
    }
}
