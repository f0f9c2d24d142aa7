package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.round.MatterMoved;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.event.TransactionalEventListener;

/** The pages of matters that are open now; each hears when something was done in its matter. */
@org.springframework.stereotype.Component
class OpenMatters {

    private final Set<OpenMatter> open = ConcurrentHashMap.newKeySet();
    private final TaskExecutor executor;

    OpenMatters(TaskExecutor executor) {
        this.executor = executor;
    }

    /** Runs {@code refresh} in the owner's page whenever the matter moved, as long as the owner is attached. */
    void follow(MatterId matter, Component owner, SerializableRunnable refresh) {
        owner.addAttachListener(attached -> {
            var known = new OpenMatter(matter, attached.getUI(), refresh);
            open.add(known);
            owner.addDetachListener(detached -> {
                open.remove(known);
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MatterMoved event) {
        var concerned =
                open.stream().filter(one -> one.matter.equals(event.matter())).toList();
        if (!concerned.isEmpty()) executor.execute(() -> concerned.forEach(OpenMatter::tell));
    }

    private record OpenMatter(MatterId matter, UI ui, SerializableRunnable refresh) {
        void tell() {
            ui.accessLater(refresh, () -> {}).run();
        }
    }
}
