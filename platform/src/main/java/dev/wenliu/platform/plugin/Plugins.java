package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginfile.PluginFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The installed plugins, and what an administrator may do with them. Every act is audited. */
@Service
public class Plugins {

    private final PluginEngine engine;
    private final PluginLifecycle lifecycle;
    private final PluginFiles files;
    private final PluginArrivals arrivals;
    private final PluginDecisions decisions;
    private final PluginVersions versions;

    Plugins(
            PluginEngine engine,
            PluginLifecycle lifecycle,
            PluginFiles files,
            PluginArrivals arrivals,
            PluginDecisions decisions,
            PluginVersions versions) {
        this.engine = engine;
        this.lifecycle = lifecycle;
        this.files = files;
        this.arrivals = arrivals;
        this.decisions = decisions;
        this.versions = versions;
    }

    /** The plugins and refused files as they stand now, by file name. */
    public List<PluginInfo> list() {
        return lifecycle.list();
    }

    /** The folder that is watched for jars. */
    public Path folder() {
        return engine.folder();
    }

    /** Wants the plugin to run; the answer completes when it does, or failed to. */
    public CompletableFuture<Void> start(Actor actor, String plugin) {
        decide(actor, plugin, false);
        return engine.reconcile(plugin);
    }

    /** Wants the plugin stopped, also after the next restart; the answer completes when nothing of it is left. */
    public CompletableFuture<Void> stop(Actor actor, String plugin) {
        decide(actor, plugin, true);
        return engine.reconcile(plugin);
    }

    /** Looks into the folder at once. */
    public CompletableFuture<Void> rescan(Actor actor) {
        requireAdministration(actor);
        return engine.rescan();
    }

    /**
     * Checks a jar and puts it into the folder, in the place of the plugin's former version if there is one; refuses what is no plugin, or
     * an older version than the one that is installed, and stores nothing of it then.
     *
     * @return who the plugin is, and an answer that completes when it runs, or failed to and the former version runs again
     */
    public Installation install(Actor actor, InputStream jar) {
        requireAdministration(actor);
        PluginFile file = placed(jar, this::refuseOlder);
        decisions.installed(actor, file.id(), file.version().toString());
        versions.forget(file);
        return new Installation(file.id(), file.name(), file.version().toString(), engine.rescan());
    }

    /** A plugin on its way in. */
    public record Installation(String id, Label name, String version, CompletableFuture<Void> done) {}

    /** Puts the healthy version that ran before in the place of the present one. */
    public CompletableFuture<Void> takeBack(Actor actor, String plugin) {
        requireAdministration(actor);
        PluginFile former = former(plugin).orElseThrow(() -> new Refusal(PluginReason.NO_FORMER, plugin));
        try (InputStream jar = Files.newInputStream(former.jar())) {
            placed(jar, file -> {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        decisions.takenBack(actor, plugin, former.version().toString());
        return engine.rescan();
    }

    /** The version that {@link #takeBack} would bring; empty where there is none. */
    public Optional<String> formerVersion(String plugin) {
        return former(plugin).map(file -> file.version().toString());
    }

    private Optional<PluginFile> former(String plugin) {
        return lifecycle.file(plugin).flatMap(arrivals::former);
    }

    /** Takes the plugin away. Its permissions' assignments stay in any case; its tables and settings only where they are not dropped. */
    public CompletableFuture<Void> remove(Actor actor, String plugin, boolean dropData) {
        PluginInfo info = installed(actor, plugin);
        decisions.removed(actor, info, dropData);
        return engine.remove(plugin, dropData);
    }

    private PluginFile placed(InputStream jar, Consumer<PluginFile> check) {
        try {
            Files.createDirectories(engine.folder());
            Path half = Files.createTempFile(engine.folder(), ".upload", ".part");
            try {
                PluginFile file = files.receive(jar, half);
                check.accept(file);
                Files.move(half, place(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return file;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void refuseOlder(PluginFile file) {
        lifecycle
                .file(file.id())
                .map(PluginFile::version)
                .filter(installed -> installed.compareTo(file.version()) > 0)
                .ifPresent(newer -> {
                    throw new Refusal(
                            PluginReason.OLDER, newer.toString(), file.version().toString());
                });
    }

    private Path place(PluginFile file) {
        String name = list().stream()
                .filter(one -> one.id().equals(file.id()))
                .map(PluginInfo::file)
                .findFirst()
                .orElse(file.id() + ".jar");
        return engine.folder().resolve(name);
    }

    private void decide(Actor actor, String plugin, boolean stopped) {
        decisions.decide(actor, installed(actor, plugin), stopped);
    }

    private PluginInfo installed(Actor actor, String plugin) {
        requireAdministration(actor);
        return list().stream()
                .filter(one -> one.id().equals(plugin) && one.state() != PluginInfo.State.REFUSED)
                .findFirst()
                .orElseThrow(() -> new Refusal(PluginReason.MISSING, plugin));
    }

    private static void requireAdministration(Actor actor) {
        actor.require(Role.MODULE_KEEPER);
    }
}
