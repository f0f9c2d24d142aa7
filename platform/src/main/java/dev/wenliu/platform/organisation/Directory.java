package dev.wenliu.platform.organisation;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the present snapshot of the organisation in memory, renewed by every change of this node and of the others. */
@Component
public class Directory {

    private final OrganisationTables tables;
    private final TransactionTemplate apart;
    private final ApplicationEventPublisher events;
    private volatile Known known;

    Directory(
            OrganisationTables tables,
            PlatformTransactionManager transactions,
            FirstCompany firstCompany,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        firstCompany.ensure();
        known = read();
    }

    /** The organisation as everyone sees it now. */
    public Snapshot current() {
        return known.snapshot;
    }

    /** Shows everyone the running transaction's changes once they are committed. */
    public void renewAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                renew();
            }
        });
    }

    /** Takes over what another node has changed meanwhile. */
    public void follow() {
        if (tables.revision() != known.revision) renew();
    }

    private void renew() {
        readAgain();
        events.publishEvent(new OrganisationChanged());
    }

    /** Reading inside the lock keeps an older snapshot from replacing a newer one. */
    private synchronized void readAgain() {
        known = Objects.requireNonNull(apart.execute(status -> read()));
    }

    /** The revision comes first: a change in between is read again at the next look. */
    private Known read() {
        return new Known(tables.revision(), tables.read());
    }

    private record Known(long revision, Snapshot snapshot) {}
}
