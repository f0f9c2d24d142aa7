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
 * @param health how it does its work while it runs
 */
public record PluginInfo(
        String id,
        Label name,
        String version,
        String vendor,
        String file,
        State state,
        @Nullable Sentence reason,
        Health health,
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
        /** It should run and waits for another plugin that it needs. */
        WAITING,
        /** It should run and cannot. */
        FAILED,
        /** The file is no plugin that this product takes. */
        REFUSED
    }

    /** What an extension adds. */
    public enum Kind {
        PAGE,
        FIELD,
        STEP,
        OPTIONS,
        RULE,
        CARD,
        HEALTH
    }

    /** How far the start of a plugin has come. */
    public enum Stage {
        /** The file was checked before any of its code was touched. */
        VERIFIED,
        /** Its classes could be loaded. */
        LOADED,
        /** Its tables are up to date. */
        MIGRATED,
        /** Its extensions are built. */
        STARTED,
        /** It says that it can do its work. */
        HEALTHY
    }

    /** News that the start of a plugin has come this far. */
    public record Reached(String id, Stage stage) {}

    /**
     * How a running plugin does its work.
     *
     * @param failures how many calls failed one after another
     * @param complaint what the plugin says is wrong; null while nothing is
     */
    public record Health(int failures, @Nullable Sentence complaint) {

        /** Nothing is known, because the plugin does not run. */
        public static final Health NONE = new Health(0, null);

        /** Whether all is well. */
        public boolean good() {
            return failures == 0 && complaint == null;
        }
    }

    /** News that a state, a reason or a file changed. Unlike {@link PluginsChanged} it says nothing about what can be called. */
    public record Changed(String id) {}

    /** One thing that a running plugin adds to the product. */
    public record Extension(Kind kind, ExtensionId id, Label title) {}
}
