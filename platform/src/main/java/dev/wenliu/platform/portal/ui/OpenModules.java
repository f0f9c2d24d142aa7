package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.UI;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The open pages of plugins. A stopping plugin waits here until every page has let go of its components, so that nothing keeps its class
 * loader alive; a started plugin's pages come back by themselves.
 */
@Component
class OpenModules {

    private static final Logger LOG = LoggerFactory.getLogger(OpenModules.class);
    private static final int PATIENCE_SECONDS = 3;

    private final Set<OpenModule> open = ConcurrentHashMap.newKeySet();

    /** Keeps track of the view until it is detached. */
    void track(ModuleHostView view) {
        view.addAttachListener(attached -> {
            var module = new OpenModule(view, attached.getUI());
            open.add(module);
            view.addDetachListener(detached -> {
                open.remove(module);
                detached.unregisterListener();
            });
        });
    }

    @EventListener
    void on(PluginsChanged event) {
        List<OpenModule> concerned = open.stream()
                .filter(module -> module.view.shows(event.plugin()))
                .toList();
        var left = new CountDownLatch(concerned.size());
        concerned.forEach(module -> module.swap(event.running(), left));
        if (!event.running()) await(left, event.plugin());
    }

    private static void await(CountDownLatch left, String plugin) {
        try {
            if (!left.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                LOG.warn("{} pages still show plugin {}", left.getCount(), plugin);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record OpenModule(ModuleHostView view, UI ui) {
        void swap(boolean running, CountDownLatch done) {
            Runnable swap = () -> {
                if (running) view.show();
                else view.leave();
                done.countDown();
            };
            if (ui.getSession() != null && ui.getSession().hasLock()) swap.run();
            else ui.accessLater(swap::run, done::countDown).run();
        }
    }
}
