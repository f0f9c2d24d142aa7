package dev.wenliu.platform.pluginloading;

import dev.wenliu.platform.pluginfile.HostPackages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin sees beside its own jar.
 *
 * @param api the published part of the host
 * @param beside the plugins on which it depends; of each only what it exports
 */
record Surroundings(HostPackages packages, ApiClassLoader api, List<PlatformPluginClassLoader> beside) {

    Surroundings {
        beside = List.copyOf(beside);
    }

    /** A class that a plugin beside this one exports; null where none does. */
    @Nullable Class<?> exported(String name) throws ClassNotFoundException {
        for (PlatformPluginClassLoader loader : beside)
            if (loader.file().exports().stream().anyMatch(name::startsWith)) return loader.loadClass(name);
        return null;
    }
}
