package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;

/** An extension cannot be called: its plugin is not installed, stopped or stopping, or the call failed. */
public class ExtensionUnavailable extends Refusal {

    /** Refuses a call, naming the plugin as people know it. */
    public ExtensionUnavailable(PluginReason reason, Label plugin) {
        super(reason, plugin);
    }
}
