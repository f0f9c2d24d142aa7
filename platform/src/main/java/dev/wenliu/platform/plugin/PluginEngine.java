package dev.wenliu.platform.plugin;

import dev.wenliu.platform.pluginfile.PluginFolder;
import dev.wenliu.platform.pluginloading.PluginProperties;
import dev.wenliu.platform.pluginloading.PluginUnloader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the running plugins in step with the plugin folder and with what administrators want. Everything that loads, starts, stops or
 * unloads a plugin happens on its one thread, one thing after the other.
 */
@Component
final class PluginEngine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PluginEngine.class);

    private final PluginLifecycle lifecycle;
    private final PluginArrivals arrivals;
    private final PluginUnloader unloader;
    private final PluginHealth health;
    private final PluginFolder folder;
    private final long everyMillis;
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile @Nullable ScheduledFuture<?> looking;

    PluginEngine(
            PluginLifecycle lifecycle,
            PluginArrivals arrivals,
            PluginUnloader unloader,
            PluginHealth health,
            PluginProperties properties) {
        this.lifecycle = lifecycle;
        this.arrivals = arrivals;
        this.unloader = unloader;
        this.health = health;
        this.folder = new PluginFolder(properties.plugins());
        this.everyMillis = properties.pluginScan().toMillis();
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("plugin-lifecycle").factory());
        thread = fresh;
        LOG.info("Plugins come from {}", folder.path());
        soon(this::first).join();
        looking = fresh.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = Objects.requireNonNull(thread);
        Objects.requireNonNull(looking).cancel(false);
        soon(() -> lifecycle.all().forEach(lifecycle::stop)).join();
        running.shutdownNow();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server, so that the first request finds every plugin. */
    @Override
    public int getPhase() {
        return 0;
    }

    Path folder() {
        return folder.path();
    }

    /** Looks into the folder at once and takes every file for complete. */
    CompletableFuture<Void> rescan() {
        return soon(() -> arrivals.compare(folder.all()));
    }

    /** Does what the administrator decided. */
    CompletableFuture<Void> reconcile(String plugin) {
        return soon(() -> lifecycle.find(plugin).ifPresent(arrivals::settle));
    }

    /** Takes the plugin's file out of the folder and, if wanted, its data out of the database. */
    CompletableFuture<Void> remove(String plugin, boolean dropData) {
        return soon(() -> arrivals.remove(plugin, dropData));
    }

    private CompletableFuture<Void> soon(Runnable command) {
        return CompletableFuture.runAsync(command, Objects.requireNonNull(thread));
    }

    private void first() {
        guarded(arrivals::bringShipped);
        guarded(() -> arrivals.compare(folder.all()));
        guarded(arrivals::resume);
        guarded(arrivals::tidy);
    }

    private void look() {
        guarded(() -> arrivals.compare(folder.complete()));
        guarded(unloader::sweep);
        guarded(health::look);
    }

    /** The executor silently gives up on a regular task that threw, and a bad folder must not keep the server from starting. */
    private static void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            LOG.error("The plugin folder could not be looked at", failure);
        }
    }
}
