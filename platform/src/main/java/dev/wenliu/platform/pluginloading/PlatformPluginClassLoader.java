package dev.wenliu.platform.pluginloading;

import dev.wenliu.platform.pluginfile.PluginFile;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** Loads one plugin: published packages from the host, exported ones from the plugins it depends on, everything else from its own jar. */
public final class PlatformPluginClassLoader extends PluginClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final PluginFile file;
    private final Surroundings surroundings;
    private final Set<Class<?>> defined = ConcurrentHashMap.newKeySet();

    PlatformPluginClassLoader(PluginManager manager, PluginFile file, Surroundings surroundings) {
        super(manager, described(file), surroundings.api(), ClassLoadingStrategy.PDA);
        this.file = file;
        this.surroundings = surroundings;
        addFile(file.jar().toFile());
    }

    /** PF4J's own descriptor without dependencies: which plugins see each other is our affair. */
    private static PluginDescriptor described(PluginFile file) {
        return new DefaultPluginDescriptor(file.id(), "", "", file.version().toString(), "", "", "");
    }

    /** The jar from which it loads. */
    public PluginFile file() {
        return file;
    }

    /** The classes that came from the plugin so far. */
    List<Class<?>> defined() {
        return List.copyOf(defined);
    }

    @Override
    protected boolean shouldDelegateToParent(String className) {
        return surroundings.packages().visible(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> exported = surroundings.exported(name);
        if (exported != null) return exported;
        Class<?> found = super.findClass(name);
        defined.add(found);
        return found;
    }
}
