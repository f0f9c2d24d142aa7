package dev.wenliu.platform.pluginloading;

import dev.wenliu.platform.pluginfile.HostPackages;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.plugin.api.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultPluginManager;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * PF4J as we use it: it loads and starts one checked jar at a time with our class loaders and our extension factory, and never sees a
 * folder. Only the lifecycle thread calls it; PF4J is not thread-safe.
 */
@Component
@EnableConfigurationProperties(PluginProperties.class)
public final class PluginLoading {

    private static final Logger LOG = LoggerFactory.getLogger(PluginLoading.class);

    private final Manager manager;
    private final ExtensionBuilding building;
    private final LeakProbe probe;

    PluginLoading(HostPackages packages, ExtensionBuilding building, PluginProperties properties, LeakProbe probe) {
        this.manager = new Manager(properties.data().resolve("plugins").toAbsolutePath(), packages, building);
        this.building = building;
        this.probe = probe;
    }

    /** Loads the extension classes of a jar without running any of its code, and lets go of them again. */
    public void tryOut(PluginFile file) throws ReflectiveOperationException {
        PlatformPluginClassLoader loader = manager.loader(file);
        try (loader) {
            for (String name : file.extensions()) building.check(Class.forName(name, false, loader));
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        } finally {
            probe.watch(loader);
        }
    }

    /** Loads and starts the jar; whatever the plugin throws at its start gets out. */
    public PlatformPluginClassLoader start(PluginFile file) throws Throwable {
        manager.next = file;
        String id = manager.loadPlugin(file.jar());
        if (manager.startPlugin(id) != PluginState.STARTED) {
            Throwable failure = manager.getPlugin(id).getFailedException();
            throw failure != null ? failure : new PluginRuntimeException("PF4J did not start {}", id);
        }
        return loader(id);
    }

    /** The extension of this class name, built with the services it asks for. */
    public Object extension(PlatformPluginClassLoader loader, String className) throws ClassNotFoundException {
        return manager.getExtensionFactory().create(loader.loadClass(className));
    }

    /** Whether there is anything to unload. */
    public boolean loaded(String id) {
        return manager.getPlugin(id) != null;
    }

    /** The class loader of a loaded plugin. */
    public PlatformPluginClassLoader loader(String id) {
        return (PlatformPluginClassLoader) manager.getPluginClassLoader(id);
    }

    /** Stops the plugin and closes its class loader; what it throws meanwhile is logged and changes nothing. */
    public void unload(String id) {
        if (!manager.unloadPlugin(id)) LOG.error("PF4J did not unload plugin {}", id);
    }

    /** A plugin's own start and stop; a stop that fails never keeps the plugin alive. */
    private static final class Guarded extends Plugin {

        private final Plugin plugin;

        Guarded(Plugin plugin) {
            this.plugin = plugin;
        }

        @Override
        public void start() {
            plugin.start();
        }

        @Override
        public void stop() {
            try {
                plugin.stop();
            } catch (Throwable failure) { // a plugin that cannot stop would stay for ever, see plugins.md 9 and 10
                LOG.warn("A plugin failed at its stop", failure);
            }
        }
    }

    private static final class Manager extends DefaultPluginManager {

        private final HostPackages packages;
        private final ApiClassLoader api;

        /** The jar that is about to be loaded: PF4J hands its loader a path only. */
        private @Nullable PluginFile next;

        Manager(Path store, HostPackages packages, ExtensionBuilding building) {
            super(store);
            this.packages = packages;
            this.api = new ApiClassLoader(packages, PluginLoading.class.getClassLoader());
            setSystemVersion(Api.VERSION);
            extensionFactory = building;
            pluginDescriptorFinder = new ManifestPluginDescriptorFinder();
            pluginFactory = Manager::plugin;
            pluginLoader = new OneLoader();
        }

        PlatformPluginClassLoader loader(PluginFile file) {
            List<PlatformPluginClassLoader> beside = file.dependencies().stream()
                    .map(dependency -> (PlatformPluginClassLoader) getPluginClassLoader(dependency.plugin()))
                    .toList();
            return new PlatformPluginClassLoader(this, file, new Surroundings(packages, api, beside));
        }

        private static Plugin plugin(PluginWrapper wrapper) {
            String name = wrapper.getDescriptor().getPluginClass();
            try {
                Object plugin = wrapper.getPluginClassLoader()
                        .loadClass(name)
                        .getDeclaredConstructor()
                        .newInstance();
                return new Guarded((Plugin) plugin);
            } catch (ReflectiveOperationException broken) {
                throw new PluginRuntimeException(broken, "{} cannot be created", name);
            }
        }

        private final class OneLoader implements PluginLoader {

            @Override
            public boolean isApplicable(Path jar) {
                return true;
            }

            @Override
            public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
                return loader(Objects.requireNonNull(next));
            }
        }
    }
}
