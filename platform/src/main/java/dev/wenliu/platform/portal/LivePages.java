package dev.wenliu.platform.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.notification.NoticeSent;
import dev.wenliu.platform.plugin.PluginsChanged;
import dev.wenliu.platform.round.InboxChanged;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages of news that concern their reader. A page is known only while it is attached, so none outlives its tab. */
@org.springframework.stereotype.Component
public class LivePages {

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TaskExecutor executor;

    LivePages(TaskExecutor executor) {
        this.executor = executor;
    }

    /** Runs {@code refresh} in the owner's page whenever there is news for the person, as long as the owner is attached. */
    public void follow(News news, PersonId person, Component owner, SerializableRunnable refresh) {
        owner.addAttachListener(attached -> {
            var follower = new Follower(news, person, attached.getUI(), refresh);
            followers.add(follower);
            owner.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    /** How many components listen now. */
    public int size() {
        return followers.size();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(InboxChanged event) {
        tell(follower -> follower.news == News.INBOX && event.persons().contains(follower.person));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(NoticeSent event) {
        tell(follower -> follower.news == News.NOTICES && event.persons().contains(follower.person));
    }

    @EventListener
    void on(PluginsChanged event) {
        tell(follower -> follower.news == News.PLUGINS);
    }

    private void tell(Predicate<Follower> concerned) {
        var now = followers.stream().filter(concerned).toList();
        if (!now.isEmpty()) executor.execute(() -> now.forEach(Follower::tell));
    }

    /** What a page may follow. */
    public enum News {
        INBOX,
        NOTICES,
        PLUGINS
    }

    private record Follower(News news, PersonId person, UI ui, SerializableRunnable refresh) {
        void tell() {
            ui.accessLater(refresh, () -> {}).run();
        }
    }
}
