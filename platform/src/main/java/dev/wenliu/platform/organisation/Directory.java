package dev.wenliu.platform.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the present snapshot of the organisation in memory. */
@Component
class Directory {

    private final OrganisationTables tables;
    private final TransactionTemplate apart;
    private volatile Snapshot current;

    Directory(OrganisationTables tables, PlatformTransactionManager transactions, FirstCompany firstCompany) {
        this.tables = tables;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        firstCompany.ensure();
        current = tables.read();
    }

    Snapshot current() {
        return current;
    }

    /** Shows everyone the running transaction's changes once they are committed. */
    void renewAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                renew();
            }
        });
    }

    /** Reading inside the lock keeps an older snapshot from replacing a newer one. */
    private synchronized void renew() {
        current = apart.execute(status -> tables.read());
    }
}
