package dev.wenliu.platform.pluginfile;

import java.util.List;

/**
 * What {@code plugin.yaml} declares beyond who the plugin is.
 *
 * @param exports beginnings of the names of those of its classes that plugins depending on it may see
 */
public record Declared(
        List<DeclaredPermission> permissions,
        List<DeclaredSetting> settings,
        List<Dependency> dependencies,
        List<String> exports) {

    public Declared {
        permissions = List.copyOf(permissions);
        settings = List.copyOf(settings);
        dependencies = List.copyOf(dependencies);
        exports = List.copyOf(exports);
    }
}
