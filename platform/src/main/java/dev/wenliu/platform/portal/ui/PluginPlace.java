package dev.wenliu.platform.portal.ui;

/** A place in an open page where a plugin's component stands; it lets go of the component when the plugin stops. */
interface PluginPlace {

    /** Whether the component, or the empty place, belongs to the plugin. */
    boolean shows(String plugin);

    /** Whether a component of the plugin stands here now. */
    boolean holds();

    /** Shows what the plugin draws now. */
    void show();

    /** Keeps what its reader was doing, if the plugin can still say it, and lets go of everything that belongs to the plugin. */
    void leave();
}
