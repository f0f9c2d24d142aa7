package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Refusal;

/** An extension cannot be called: its plugin is not installed, stopped or stopping, or the call failed. */
public class ExtensionUnavailable extends Refusal {

    /** Refuses a call of this extension. */
    public ExtensionUnavailable(PluginReason reason, ExtensionId id) {
        super(reason, id.plugin());
    }
}
