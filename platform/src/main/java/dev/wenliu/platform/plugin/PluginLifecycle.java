package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.platform.pluginfile.PluginFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes plugins from state to state and remembers where each stands. Only the lifecycle thread changes it; anyone may read the list. */
@Component
class PluginLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PluginLifecycle.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PluginStarter starting;
    private final PluginUnloader unloader;
    private final Guests guests;
    private final ApplicationEventPublisher events;
    private final Map<Path, Installed> byOrigin = new TreeMap<>();
    private volatile List<PluginInfo> list = List.of();

    PluginLifecycle(PluginStarter starting, PluginUnloader unloader, Guests guests, ApplicationEventPublisher events) {
        this.starting = starting;
        this.unloader = unloader;
        this.guests = guests;
        this.events = events;
    }

    List<PluginInfo> list() {
        return list;
    }

    List<Installed> all() {
        return List.copyOf(byOrigin.values());
    }

    @Nullable Installed at(Path origin) {
        return byOrigin.get(origin);
    }

    Optional<Installed> find(String plugin) {
        return byOrigin.values().stream().filter(one -> one.is(plugin)).findFirst();
    }

    void set(Installed installed) {
        byOrigin.put(installed.origin(), installed);
        publish(installed.info().id());
    }

    void forget(Installed installed) {
        stop(installed);
        byOrigin.remove(installed.origin());
        publish(installed.info().id());
    }

    /** Starts the plugin and answers whether it runs. */
    boolean start(Installed installed) {
        PluginFile file = installed.file();
        if (file == null || guests.find(file.id()).isPresent()) return false;
        set(installed.in(State.STARTING));
        try {
            Guest guest = starting.start(file);
            guests.add(guest);
            set(installed.running(guest));
            LOG.info(
                    "Plugin {} {} runs with {} extensions",
                    file.id(),
                    file.version(),
                    guest.offers().size());
            events.publishEvent(new PluginsChanged(file.id(), true));
            return true;
        } catch (Refusal failed) {
            set(installed.failed(failed));
            return false;
        }
    }

    /** Stops the plugin if it runs: closes the gate, has its pages and fields swapped, waits for calls under way, lets go of it. */
    void stop(Installed installed) {
        Optional<Guest> guest =
                Optional.ofNullable(installed.file()).map(PluginFile::id).flatMap(guests::find);
        if (guest.isPresent()) {
            set(installed.draining());
            drain(guest.get());
            guests.remove(guest.get().id());
            unloader.unload(guest.get().id());
            LOG.info("Plugin {} is stopped", guest.get().id());
        }
        if (installed.file() != null) set(installed.in(State.STOPPED));
    }

    private void drain(Guest guest) {
        guest.close();
        events.publishEvent(new PluginsChanged(guest.id(), false));
        try {
            if (!guest.awaitEmpty(PATIENCE)) LOG.warn("Calls of plugin {} do not end", guest.id());
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish(String plugin) {
        list = byOrigin.values().stream().map(Installed::info).toList();
        events.publishEvent(new PluginInfo.Changed(plugin));
    }
}
