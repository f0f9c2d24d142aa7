package dev.wenliu.platform.plugin;

import dev.wenliu.platform.pluginfile.HostPackages;
import dev.wenliu.platform.pluginfile.Version;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** Loads one plugin: published packages from the host, everything else from the plugin's own jar. */
final class PlatformPluginClassLoader extends PluginClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final HostPackages packages;
    private final String plugin;
    private final Version version;
    private final Set<Class<?>> defined = ConcurrentHashMap.newKeySet();

    PlatformPluginClassLoader(
            PluginManager manager, PluginDescriptor descriptor, ApiClassLoader api, HostPackages packages) {
        super(manager, descriptor, api, ClassLoadingStrategy.PDA);
        this.packages = packages;
        this.plugin = descriptor.getPluginId();
        this.version = Version.of(descriptor.getVersion());
    }

    String plugin() {
        return plugin;
    }

    Version version() {
        return version;
    }

    /** The classes that came from the plugin so far. */
    List<Class<?>> defined() {
        return List.copyOf(defined);
    }

    @Override
    protected boolean shouldDelegateToParent(String className) {
        return packages.visible(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = super.findClass(name);
        defined.add(found);
        return found;
    }
}
