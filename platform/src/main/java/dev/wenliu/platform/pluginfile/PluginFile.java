package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Label;
import java.nio.file.Path;
import java.util.List;

/**
 * A jar that was checked and may be loaded.
 *
 * @param sha256 of the jar's bytes, in hexadecimal
 * @param extensions names of the extension classes, from PF4J's index
 */
public record PluginFile(
        String id,
        Version version,
        Label name,
        String vendor,
        Path jar,
        String sha256,
        List<String> extensions,
        Declared declared) {

    public PluginFile {
        extensions = List.copyOf(extensions);
    }

    /** The same plugin, read from another place. */
    public PluginFile at(Path place) {
        return new PluginFile(id, version, name, vendor, place, sha256, extensions, declared);
    }

    /** The rights that it asks for. */
    public List<DeclaredPermission> permissions() {
        return declared.permissions();
    }

    /** What administrators may set. */
    public List<DeclaredSetting> settings() {
        return declared.settings();
    }

    /** The plugins without which it does not start. */
    public List<Dependency> dependencies() {
        return declared.dependencies();
    }

    /** Beginnings of the names of those of its classes that plugins depending on it may see. */
    public List<String> exports() {
        return declared.exports();
    }
}
