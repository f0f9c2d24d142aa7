package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Reason;

/** Why the plugin runtime refuses. */
public enum PluginReason implements Reason {
    /** No such plugin or extension is installed. */
    MISSING,
    /** The plugin is stopped. */
    STOPPED,
    /** The plugin is being stopped. */
    DRAINING,
    /** The plugin failed in this call. */
    FAILED
}
