package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.wenliu.platform.plugin.PluginStopping;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/**
 * The places in open pages where plugins draw. A stopping plugin waits here until every page has let go of its components, so that nothing
 * keeps its class loader alive; what a started plugin draws comes back by itself.
 */
@org.springframework.stereotype.Component
class OpenModules {

    private static final Logger LOG = LoggerFactory.getLogger(OpenModules.class);
    private static final int PATIENCE_SECONDS = 3;

    private final Set<OpenPlace> open = ConcurrentHashMap.newKeySet();

    /** Keeps track of the place until its owner is detached. */
    <P extends Component & PluginPlace> void track(P place) {
        place.addAttachListener(attached -> {
            var one = new OpenPlace(place, attached.getUI());
            open.add(one);
            place.addDetachListener(detached -> {
                open.remove(one);
                detached.unregisterListener();
            });
        });
    }

    /** While the plugin still answers: pages keep what was being done there, and let go. */
    @EventListener
    void on(PluginStopping event) {
        swap(event.plugin(), false);
    }

    /** Whoever opened a page in the meantime lets go of it too; a started plugin's pages come back. */
    @EventListener
    void on(PluginsChanged event) {
        swap(event.plugin(), event.running());
    }

    private void swap(String plugin, boolean running) {
        List<OpenPlace> concerned = open.stream()
                .filter(one -> one.place.shows(plugin) && (running || one.place.holds()))
                .toList();
        var left = new CountDownLatch(concerned.size());
        concerned.forEach(one -> one.swap(running, left));
        if (!running) await(left, plugin);
    }

    private static void await(CountDownLatch left, String plugin) {
        try {
            if (!left.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                LOG.warn("{} pages still show plugin {}", left.getCount(), plugin);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record OpenPlace(PluginPlace place, UI ui) {
        void swap(boolean running, CountDownLatch done) {
            Runnable swap = () -> {
                if (running) place.show();
                else place.leave();
                done.countDown();
            };
            if (ui.getSession() != null && ui.getSession().hasLock()) swap.run();
            else ui.accessLater(swap::run, done::countDown).run();
        }
    }
}
