package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.Stage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;

/** The administration pages that are open now; they follow every plugin's state. */
@org.springframework.stereotype.Component
class OpenPluginPages {

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TaskExecutor executor;

    OpenPluginPages(TaskExecutor executor) {
        this.executor = executor;
    }

    /** Runs {@code refresh} in the owner's page at every change, as long as the owner is attached. */
    void follow(Component owner, SerializableRunnable refresh) {
        owner.addAttachListener(attached -> {
            var page = new Page(attached.getUI(), refresh);
            pages.add(page);
            owner.addDetachListener(detached -> {
                pages.remove(page);
                detached.unregisterListener();
            });
        });
    }

    /** Tells the owner how far the start of a plugin has come, as long as the owner is attached. */
    void followStages(Component owner, String plugin, SerializableConsumer<Stage> reached) {
        owner.addAttachListener(attached -> {
            var follower = new Follower(plugin, attached.getUI(), reached);
            followers.add(follower);
            owner.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    @EventListener
    void on(PluginInfo.Reached event) {
        List<Follower> now = followers.stream()
                .filter(follower -> follower.plugin.equals(event.id()))
                .toList();
        if (!now.isEmpty()) executor.execute(() -> now.forEach(follower -> follower.tell(event.stage())));
    }

    @EventListener
    void on(PluginInfo.Changed event) {
        List<Page> now = List.copyOf(pages);
        if (!now.isEmpty()) executor.execute(() -> now.forEach(Page::tell));
    }

    private record Follower(String plugin, UI ui, SerializableConsumer<Stage> reached) {
        void tell(Stage stage) {
            ui.accessLater(() -> reached.accept(stage), () -> {}).run();
        }
    }

    private record Page(UI ui, SerializableRunnable refresh) {
        void tell() {
            ui.accessLater(refresh, () -> {}).run();
        }
    }
}
