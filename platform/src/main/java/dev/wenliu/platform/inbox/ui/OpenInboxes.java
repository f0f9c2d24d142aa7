package dev.wenliu.platform.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.round.InboxChanged;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open inboxes of a person that theirs changed; an inbox is known only while it is on a page. */
@org.springframework.stereotype.Component
class OpenInboxes {

    private final Set<OpenInbox> open = ConcurrentHashMap.newKeySet();
    private final TaskExecutor executor;

    OpenInboxes(TaskExecutor executor) {
        this.executor = executor;
    }

    /** Runs {@code refresh} in the page of the inbox whenever the person's tasks changed. */
    void follow(PersonId person, Component inbox, SerializableRunnable refresh) {
        inbox.addAttachListener(attached -> {
            var known = new OpenInbox(person, attached.getUI(), refresh);
            open.add(known);
            inbox.addDetachListener(detached -> {
                open.remove(known);
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(InboxChanged event) {
        var concerned = open.stream()
                .filter(inbox -> event.persons().contains(inbox.person))
                .toList();
        if (!concerned.isEmpty()) executor.execute(() -> concerned.forEach(OpenInbox::tell));
    }

    private record OpenInbox(PersonId person, UI ui, SerializableRunnable refresh) {
        void tell() {
            ui.accessLater(refresh, () -> {}).run();
        }
    }
}
