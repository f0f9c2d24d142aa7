package dev.wenliu.platform.plugin;

/** Names an extension for ever: {@code <plugin>:<local name>}, such as {@code vehicle:reserve}. */
public record ExtensionId(String plugin, String name) {

    /** Reads {@code <plugin>:<name>}. */
    public static ExtensionId of(String text) {
        int colon = text.indexOf(':');
        return new ExtensionId(text.substring(0, Math.max(colon, 0)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return plugin + ":" + name;
    }
}
