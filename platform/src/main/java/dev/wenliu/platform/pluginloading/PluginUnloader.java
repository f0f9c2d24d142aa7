package dev.wenliu.platform.pluginloading;

import io.micrometer.core.instrument.MeterRegistry;
import java.beans.Introspector;
import java.time.Duration;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets go of everything that could keep a stopped plugin's class loader alive, in this order. */
@Component
public final class PluginUnloader {

    private static final Logger LOG = LoggerFactory.getLogger(PluginUnloader.class);
    private static final Duration LATE_PAGES = Duration.ofMinutes(1);

    private final PluginLoading loading;
    private final OwnThread ownThread;
    private final VaadinCaches vaadin;
    private final MeterRegistry meters;
    private final LeakProbe probe;

    PluginUnloader(
            PluginLoading loading, OwnThread ownThread, VaadinCaches vaadin, MeterRegistry meters, LeakProbe probe) {
        this.loading = loading;
        this.ownThread = ownThread;
        this.vaadin = vaadin;
        this.meters = meters;
        this.probe = probe;
    }

    /** Stops the plugin, closes its class loader and makes everybody forget it; nothing happens where it is not loaded. */
    public void unload(String id) {
        if (!loading.loaded(id)) return;
        PlatformPluginClassLoader loader = loading.loader(id);
        meters.getMeters().stream()
                .filter(meter -> id.equals(meter.getId().getTag("plugin")))
                .forEach(meters::remove);
        unload(id, loader);
        forget(loader);
        probe.watch(loader);
    }

    private void unload(String id, PlatformPluginClassLoader loader) {
        try {
            ownThread.run("plugin-stop-" + id, () -> {
                Thread.currentThread().setContextClassLoader(loader);
                loading.unload(id);
                return id;
            });
        } catch (Throwable failure) { // what the plugin does at its stop changes nothing any more
            LOG.error("Plugin {} did not end in peace", id, failure);
        }
    }

    /** Once more for pages that were swapped late and filled the caches again. */
    public void sweep() {
        probe.since(LATE_PAGES).forEach(this::forget);
    }

    private void forget(PlatformPluginClassLoader loader) {
        Introspector.flushCaches();
        ResourceBundle.clearCache(loader);
        vaadin.forget(loader);
    }
}
