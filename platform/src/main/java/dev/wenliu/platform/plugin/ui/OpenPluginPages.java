package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import dev.wenliu.platform.plugin.PluginInfo;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;

/** The administration pages that are open now; they follow every plugin's state. */
@org.springframework.stereotype.Component
class OpenPluginPages {

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
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

    @EventListener
    void on(PluginInfo.Changed event) {
        List<Page> now = List.copyOf(pages);
        if (!now.isEmpty()) executor.execute(() -> now.forEach(Page::tell));
    }

    private record Page(UI ui, SerializableRunnable refresh) {
        void tell() {
            ui.accessLater(refresh, () -> {}).run();
        }
    }
}
