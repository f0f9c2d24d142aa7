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
    FAILED,
    /** The plugin failed at its start. */
    START_FAILED,
    /** The plugin's tables could not be brought up to date. */
    MIGRATION_FAILED,
    /** Two extensions of one kind have the same name. */
    SAME_NAME,
    /** Another file brings a plugin with the same id. */
    DUPLICATE,
    /** Another plugin that it needs does not run, or in a version that will not do. */
    NEEDS_ANOTHER,
    /** The plugin started and then said that it cannot do its work. */
    UNHEALTHY,
    /** Its calls fail again and again, so it is left alone for a while. */
    STRAINED,
    /** A newer version is installed; an older one is not put in its place. */
    OLDER,
    /** There is no former version to take back. */
    NO_FORMER,
    /** The setting does not take the value. */
    BAD_VALUE
}
