package dev.wenliu.platform.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rings when this node has committed rows of the log, once a transaction, so that an idle node need not ask the database. */
@Component
class SealBell implements TransactionSynchronization {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void onRing(Runnable listener) {
        listeners.add(listener);
    }

    /** A row was written; a transaction that writes many still rings once, as its synchronizations are a set. */
    void written() {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(this);
        else afterCommit();
    }

    @Override
    public void afterCommit() {
        listeners.forEach(Runnable::run);
    }
}
