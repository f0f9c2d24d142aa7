package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Actor;
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
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

/** The installed plugins, and what an administrator may do with them. Every act is audited. */
@Service
public class Plugins {

    private final PluginEngine engine;
    private final PluginLifecycle lifecycle;
    private final PluginFiles files;
    private final PluginDecisions decisions;

    Plugins(PluginEngine engine, PluginLifecycle lifecycle, PluginFiles files, PluginDecisions decisions) {
        this.engine = engine;
        this.lifecycle = lifecycle;
        this.files = files;
        this.decisions = decisions;
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
     * Checks a jar and puts it into the folder, in the place of the plugin's former version if there is one; refuses what is no plugin
     * and stores nothing of it then.
     */
    public CompletableFuture<Void> install(Actor actor, InputStream jar) {
        requireAdministration(actor);
        try {
            Files.createDirectories(engine.folder());
            Path half = Files.createTempFile(engine.folder(), ".upload", ".part");
            try {
                PluginFile file = files.receive(jar, half);
                Files.move(half, place(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                decisions.installed(actor, file.id(), file.version().toString());
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return engine.rescan();
    }

    private Path place(PluginFile file) {
        String name = list().stream()
                .filter(one -> one.id().equals(file.id()))
                .map(PluginInfo::file)
                .findFirst()
                .orElse(file.id() + "-" + file.version() + ".jar");
        return engine.folder().resolve(name);
    }

    private void decide(Actor actor, String plugin, boolean stopped) {
        requireAdministration(actor);
        PluginInfo info = list().stream()
                .filter(one -> one.id().equals(plugin) && one.state() != PluginInfo.State.REFUSED)
                .findFirst()
                .orElseThrow(() -> new Refusal(PluginReason.MISSING, plugin));
        decisions.decide(actor, info, stopped);
    }

    private static void requireAdministration(Actor actor) {
        actor.require(Role.MODULE_KEEPER);
    }
}
