package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.platform.pluginfile.PluginFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final PluginStarter starting;
    private final PluginStopper stopping;
    private final Guests guests;
    private final ApplicationEventPublisher events;
    private final Map<Path, Installed> byOrigin = new TreeMap<>();
    private volatile List<Installed> list = List.of();

    PluginLifecycle(PluginStarter starting, PluginStopper stopping, Guests guests, ApplicationEventPublisher events) {
        this.starting = starting;
        this.stopping = stopping;
        this.guests = guests;
        this.events = events;
    }

    List<PluginInfo> list() {
        return list.stream().map(one -> one.info(guests)).toList();
    }

    /** The jar of a plugin that is installed, whether it runs or not. */
    Optional<PluginFile> file(String plugin) {
        return list.stream()
                .filter(one -> one.is(plugin))
                .flatMap(one -> Optional.ofNullable(one.file()).stream())
                .findFirst();
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
        publish(installed);
    }

    void forget(Installed installed) {
        stop(installed);
        byOrigin.remove(installed.origin());
        publish(installed);
    }

    /** Starts the plugin, unless another one that it needs is away, and then those that waited for it; answers whether it runs. */
    boolean start(Installed installed) {
        PluginFile file = installed.file();
        if (file == null || guests.find(file.id()).isPresent()) return false;
        Optional<Refusal> missing = missing(file);
        if (missing.isPresent()) {
            set(installed.waiting(missing.get()));
            return false;
        }
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
        } catch (Refusal failed) {
            set(installed.failed(failed));
            return false;
        }
        all().stream().filter(one -> one.state() == State.WAITING).forEach(this::start);
        return true;
    }

    /** Stops the plugin if it runs, and those that need it before; they wait until it is back. */
    void stop(Installed installed) {
        PluginFile file = installed.file();
        if (file == null) return;
        guests.find(file.id()).ifPresent(guest -> {
            dependents(file.id()).forEach(this::park);
            set(installed.draining());
            stopping.stop(guest);
        });
        set(installed.in(State.STOPPED));
    }

    private void park(Installed dependent) {
        stop(dependent);
        missing(Objects.requireNonNull(dependent.file()))
                .ifPresentOrElse(why -> set(dependent.waiting(why)), () -> set(dependent.in(State.WAITING)));
    }

    private List<Installed> dependents(String plugin) {
        return all().stream()
                .filter(one -> one.state() == State.RUNNING)
                .filter(one -> one.needs(plugin))
                .toList();
    }

    /** Why a plugin cannot start yet: another one that it needs does not run, or in a version that will not do. */
    private Optional<Refusal> missing(PluginFile file) {
        return file.dependencies().stream()
                .filter(needed -> guests.find(needed.plugin())
                        .filter(guest -> needed.takes(guest.file().version()))
                        .isEmpty())
                .map(needed -> new Refusal(
                        PluginReason.NEEDS_ANOTHER,
                        needed.plugin(),
                        needed.range().toString()))
                .findFirst();
    }

    private void publish(Installed installed) {
        list = List.copyOf(byOrigin.values());
        events.publishEvent(new PluginInfo.Changed(installed.info(guests).id()));
    }
}
