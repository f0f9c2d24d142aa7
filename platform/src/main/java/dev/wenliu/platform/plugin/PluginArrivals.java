package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.platform.pluginfile.JarStore;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginfile.PluginFiles;
import dev.wenliu.platform.pluginfile.PluginFolder.Stamp;
import dev.wenliu.platform.pluginfile.ShippedPlugins;
import dev.wenliu.platform.pluginhost.PluginData;
import dev.wenliu.platform.pluginloading.PluginProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides about files in the plugin folder: new, replaced, gone. Only the lifecycle thread calls it. */
@Component
class PluginArrivals {

    private static final Logger LOG = LoggerFactory.getLogger(PluginArrivals.class);

    private final PluginLifecycle lifecycle;
    private final PluginFiles files;
    private final PluginDecisions decisions;
    private final PluginVersions versions;
    private final PluginStarter starter;
    private final PluginData data;
    private final JarStore store;
    private final Optional<ShippedPlugins> shipped;

    PluginArrivals(
            PluginLifecycle lifecycle,
            PluginFiles files,
            PluginDecisions decisions,
            PluginVersions versions,
            PluginStarter starter,
            PluginData data,
            PluginProperties properties) {
        this.lifecycle = lifecycle;
        this.files = files;
        this.decisions = decisions;
        this.versions = versions;
        this.starter = starter;
        this.data = data;
        this.store = new JarStore(properties.data().resolve("plugins").resolve("store"));
        this.shipped = properties.shipped().map(folder -> new ShippedPlugins(files, folder, properties.plugins()));
    }

    /** Brings the plugins that come with the product. */
    void bringShipped() {
        shipped.ifPresent(plugins -> plugins.bring(decisions::removed));
    }

    /** Compares what lies in the folder with what is known. */
    void compare(Map<Path, Stamp> jars) {
        for (Installed known : lifecycle.all()) if (!Files.exists(known.origin())) lifecycle.forget(known);
        jars.forEach((origin, stamp) -> {
            Installed known = lifecycle.at(origin);
            if (known == null || !known.stamp().equals(stamp)) arrive(origin, stamp, known);
        });
    }

    /** Takes the plugin to where administrators want it. */
    void settle(Installed installed) {
        PluginFile file = Objects.requireNonNull(installed.file());
        if (decisions.stopped(file.id())) lifecycle.stop(installed);
        else start(installed, file);
    }

    /** Starts it and remembers how that went, unless it only waits for another plugin. */
    private void start(Installed installed, PluginFile file) {
        lifecycle.start(installed);
        Installed after = Objects.requireNonNull(lifecycle.at(installed.origin()));
        if (after.state() == State.RUNNING) versions.remember(file, null);
        else if (after.state() == State.FAILED) versions.remember(file, after.reason());
    }

    /** Takes up again what a pause of the server has stopped; at the first start everything has just been settled. */
    void resume() {
        lifecycle.all().stream().filter(one -> one.state() == State.STOPPED).forEach(this::settle);
    }

    /** Forgets stored jars that nothing uses any more. */
    void tidy() {
        Stream<String> used = lifecycle.all().stream()
                .flatMap(one -> Stream.ofNullable(one.file()))
                .map(PluginFile::sha256);
        store.keepOnly(Stream.concat(used, versions.worthKeeping().stream()).collect(Collectors.toSet()));
    }

    /** Takes a plugin away, its file first, so that a crash in between leaves nothing that would start again. */
    void remove(String plugin, boolean dropData) {
        lifecycle.find(plugin).ifPresent(installed -> {
            lifecycle.stop(installed);
            delete(installed.origin());
            lifecycle.forget(installed);
        });
        if (dropData) data.drop(plugin);
        tidy();
    }

    private static void delete(Path origin) {
        try {
            Files.deleteIfExists(origin);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    private void arrive(Path origin, Stamp stamp, @Nullable Installed before) {
        try {
            PluginFile file = files.read(origin);
            refuseSecond(file, origin);
            Installed now = accepted(origin, stamp, store.keep(file));
            if (before == null || before.file() == null) takeFirst(now);
            else replace(before, now);
        } catch (Refusal refusal) {
            LOG.warn("{} is refused as a plugin: {}", origin.getFileName(), refusal.getMessage());
            refuse(origin, stamp, refusal);
        } catch (UncheckedIOException gone) {
            LOG.info("{} cannot be read now: {}", origin.getFileName(), gone.toString());
        }
    }

    /** What shall run: the file that lies there, or the healthy version before it where exactly this file has failed already. */
    private Installed accepted(Path origin, Stamp stamp, PluginFile file) {
        Installed asked = Installed.accepted(origin, stamp, file);
        return versions.failure(file)
                .flatMap(failed -> former(file)
                        .map(former -> Installed.accepted(origin, stamp, former).saying(failed.reason())))
                .orElse(asked);
    }

    /** The healthy version before this one, from the store. */
    Optional<PluginFile> former(PluginFile file) {
        return versions.before(file)
                .flatMap(tried -> store.find(tried.sha256()))
                .flatMap(this::read);
    }

    private Optional<PluginFile> read(Path stored) {
        try {
            return Optional.of(files.read(stored));
        } catch (Refusal outOfDate) {
            return Optional.empty();
        }
    }

    private void refuseSecond(PluginFile file, Path origin) {
        lifecycle
                .find(file.id())
                .map(Installed::origin)
                .filter(other -> !other.equals(origin))
                .ifPresent(other -> {
                    throw new Refusal(
                            PluginReason.DUPLICATE,
                            file.id(),
                            other.getFileName().toString());
                });
    }

    private void takeFirst(Installed now) {
        lifecycle.set(now);
        settle(now);
        Installed after = Objects.requireNonNull(lifecycle.at(now.origin()));
        if (after.state() == State.RUNNING && now.reason() != null) lifecycle.set(after.saying(now.reason()));
        if (after.state() == State.FAILED)
            former(Objects.requireNonNull(now.file()))
                    .ifPresent(former -> takeBack(Installed.accepted(now.origin(), now.stamp(), former), after));
    }

    private void replace(Installed before, Installed now) {
        PluginFile file = Objects.requireNonNull(now.file());
        if (file.equals(before.file())) {
            lifecycle.set(before.stamped(now.stamp()));
            return;
        }
        boolean ran = before.state() == State.RUNNING;
        if (ran && !loads(before, now, file)) return;
        lifecycle.stop(before);
        takeFirst(now);
    }

    /** Whether the new version's classes can be loaded at all; if not, the one that runs is never even stopped. */
    private boolean loads(Installed before, Installed now, PluginFile file) {
        try {
            starter.tryOut(file);
            return true;
        } catch (Refusal broken) {
            versions.remember(file, Installed.sentence(broken));
            lifecycle.set(before.stamped(now.stamp()).saying(Installed.sentence(broken)));
            return false;
        }
    }

    /** The new version failed: the former one runs again, and the page says why. */
    private void takeBack(Installed former, Installed failed) {
        if (lifecycle.start(former)) {
            lifecycle.set(Objects.requireNonNull(lifecycle.at(former.origin())).saying(failed.reason()));
            versions.remember(Objects.requireNonNull(former.file()), null);
        } else lifecycle.set(failed);
    }

    /** A file that is refused leaves the version that runs from the store alone. */
    private void refuse(Path origin, Stamp stamp, Refusal refusal) {
        Installed before = lifecycle.at(origin);
        lifecycle.set(
                before == null || before.file() == null
                        ? Installed.refused(origin, stamp, refusal)
                        : before.stamped(stamp).saying(Installed.sentence(refusal)));
    }
}
