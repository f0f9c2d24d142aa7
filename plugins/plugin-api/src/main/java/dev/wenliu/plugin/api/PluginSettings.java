package dev.wenliu.plugin.api;

/**
 * What administrators set for this plugin, as {@code plugin.yaml} declares it under {@code settings}. Each call reads the present value, so a
 * change is in force at once; values outlast a stop, an upgrade and, unless its data is dropped, a removal.
 */
public interface PluginSettings {

    /** A setting of type {@code text} or {@code choice}. Fails with {@link IllegalArgumentException} where none of this key is declared. */
    String text(String key);

    /** A setting of type {@code integer}. Fails as {@link #text} does. */
    int integer(String key);

    /** A setting of type {@code flag}. Fails as {@link #text} does. */
    boolean flag(String key);
}
