package dev.wenliu.platform.pluginloading;

import dev.wenliu.platform.kernel.Reason;

/** Why a plugin's classes are not taken in. */
public enum LoadingReason implements Reason {
    /** A class in the plugin's index is no extension that the product knows. */
    UNKNOWN_EXTENSION,
    /** It did not come to an end in time. */
    BLOCKED
}
