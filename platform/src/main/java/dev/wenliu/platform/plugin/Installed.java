package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.plugin.PluginInfo.Health;
import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginfile.PluginFolder.Stamp;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of one file in the plugin folder.
 *
 * @param file the checked plugin in the store; null where the file was refused
 */
record Installed(
        Path origin,
        Stamp stamp,
        @Nullable PluginFile file,
        State state,
        @Nullable Sentence reason,
        List<PluginInfo.Extension> extensions) {

    static Installed refused(Path origin, Stamp stamp, Refusal refusal) {
        return new Installed(origin, stamp, null, State.REFUSED, sentence(refusal), List.of());
    }

    static Installed accepted(Path origin, Stamp stamp, PluginFile file) {
        return new Installed(origin, stamp, file, State.STOPPED, null, List.of());
    }

    static Sentence sentence(Refusal refusal) {
        return Sentence.of(refusal.reason().key(), refusal.arguments().toArray());
    }

    Installed in(State state) {
        return new Installed(origin, stamp, file, state, null, List.of());
    }

    Installed running(Guest guest) {
        List<PluginInfo.Extension> extensions =
                guest.offers().stream().map(offer -> offer.info(guest.id())).toList();
        return new Installed(origin, stamp, file, State.RUNNING, null, extensions);
    }

    Installed failed(Refusal why) {
        return new Installed(origin, stamp, file, State.FAILED, sentence(why), List.of());
    }

    Installed waiting(Refusal why) {
        return new Installed(origin, stamp, file, State.WAITING, sentence(why), List.of());
    }

    Installed draining() {
        return new Installed(origin, stamp, file, State.DRAINING, null, extensions);
    }

    Installed saying(@Nullable Sentence reason) {
        return new Installed(origin, stamp, file, state, reason, extensions);
    }

    Installed stamped(Stamp stamp) {
        return new Installed(origin, stamp, file, state, reason, extensions);
    }

    boolean is(String plugin) {
        return file != null && file.id().equals(plugin);
    }

    /** Whether it cannot run without the other plugin. */
    boolean needs(String plugin) {
        return file != null
                && file.dependencies().stream()
                        .anyMatch(dependency -> dependency.plugin().equals(plugin));
    }

    PluginInfo info(Guests guests) {
        String name = origin.getFileName().toString();
        if (file == null)
            return new PluginInfo(name, Label.of(name), "", "", name, state, reason, Health.NONE, extensions);
        return new PluginInfo(
                file.id(),
                file.name(),
                file.version().toString(),
                file.vendor(),
                name,
                state,
                reason,
                guests.find(file.id()).map(Guest::health).orElse(Health.NONE),
                extensions);
    }
}
