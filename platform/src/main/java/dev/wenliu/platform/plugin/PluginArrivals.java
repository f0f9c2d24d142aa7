package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.pluginfile.JarStore;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginfile.PluginFiles;
import dev.wenliu.platform.pluginfile.PluginFolder.Stamp;
import dev.wenliu.platform.pluginfile.ShippedPlugins;
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
    private final JarStore store;
    private final Optional<ShippedPlugins> shipped;

    PluginArrivals(
            PluginLifecycle lifecycle, PluginFiles files, PluginDecisions decisions, PluginProperties properties) {
        this.lifecycle = lifecycle;
        this.files = files;
        this.decisions = decisions;
        this.store = new JarStore(properties.data().resolve("plugins").resolve("store"));
        this.shipped = properties.shipped().map(folder -> new ShippedPlugins(files, folder, properties.plugins()));
    }

    /** Brings the plugins that come with the product. */
    void bringShipped() {
        shipped.ifPresent(ShippedPlugins::bring);
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
        else lifecycle.start(installed);
    }

    /** Takes up again what a pause of the server has stopped; at the first start everything has just been settled. */
    void resume() {
        lifecycle.all().stream()
                .filter(one -> one.state() == PluginInfo.State.STOPPED)
                .forEach(this::settle);
    }

    /** Forgets stored jars that nothing uses any more. */
    void tidy() {
        store.keepOnly(lifecycle.all().stream()
                .flatMap(one -> Stream.ofNullable(one.file()))
                .map(PluginFile::sha256)
                .collect(Collectors.toSet()));
    }

    private void arrive(Path origin, Stamp stamp, @Nullable Installed before) {
        try {
            PluginFile file = files.read(origin);
            refuseSecond(file, origin);
            Installed now = Installed.accepted(origin, stamp, store.keep(file));
            if (before == null || before.file() == null) takeFirst(now);
            else replace(before, now);
        } catch (Refusal refusal) {
            LOG.warn("{} is refused as a plugin: {}", origin.getFileName(), refusal.getMessage());
            refuse(origin, stamp, refusal);
        } catch (UncheckedIOException gone) {
            LOG.info("{} cannot be read now: {}", origin.getFileName(), gone.toString());
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
    }

    private void replace(Installed before, Installed now) {
        if (now.file() != null && now.file().equals(before.file())) {
            lifecycle.set(before.stamped(now.stamp()));
            return;
        }
        lifecycle.stop(before);
        takeFirst(now);
        Installed after = Objects.requireNonNull(lifecycle.at(now.origin()));
        if (after.state() == PluginInfo.State.FAILED) takeBack(before.stamped(now.stamp()), after);
    }

    /** The new version failed: the former one runs again, and the page says why. */
    private void takeBack(Installed before, Installed failed) {
        if (lifecycle.start(before))
            lifecycle.set(Objects.requireNonNull(lifecycle.at(before.origin())).saying(failed.reason()));
        else lifecycle.set(failed);
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
