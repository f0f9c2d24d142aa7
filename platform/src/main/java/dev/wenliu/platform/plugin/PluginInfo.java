package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin, or a file that wants to be one, as an administrator sees it.
 *
 * @param id the plugin's id; the file's name where it was refused
 * @param file name of the file in the plugin folder
 * @param reason why it is in this state, where that needs saying
 */
public record PluginInfo(
        String id,
        Label name,
        String version,
        String vendor,
        String file,
        State state,
        @Nullable Sentence reason,
        List<Extension> extensions) {

    public PluginInfo {
        extensions = List.copyOf(extensions);
    }

    /** Where a plugin stands. */
    public enum State {
        STARTING,
        RUNNING,
        /** Being stopped: no new call is let in. */
        DRAINING,
        STOPPED,
        /** It should run and cannot. */
        FAILED,
        /** The file is no plugin that this product takes. */
        REFUSED
    }

    /** What an extension adds. */
    public enum Kind {
        PAGE,
        FIELD,
        STEP
    }

    /** News that a state, a reason or a file changed. Unlike {@link PluginsChanged} it says nothing about what can be called. */
    public record Changed(String id) {}

    /** One thing that a running plugin adds to the product. */
    public record Extension(Kind kind, ExtensionId id, Label title) {}
}
