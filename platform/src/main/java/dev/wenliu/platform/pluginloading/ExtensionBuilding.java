package dev.wenliu.platform.pluginloading;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginhost.HostServices;
import dev.wenliu.plugin.api.PluginContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionPoint;
import org.pf4j.PluginRuntimeException;
import org.springframework.stereotype.Component;

/** Builds a plugin's extensions and gives each constructor the services that it asks for. */
@Component
final class ExtensionBuilding implements ExtensionFactory {

    private final HostServices services;
    private final PluginProperties properties;

    ExtensionBuilding(HostServices services, PluginProperties properties) {
        this.services = services;
        this.properties = properties;
    }

    /** Refuses a class that could not be built as an extension; runs none of its code. */
    void check(Class<?> type) throws ReflectiveOperationException {
        if (!ExtensionPoint.class.isAssignableFrom(type))
            throw new Refusal(LoadingReason.UNKNOWN_EXTENSION, type.getName());
        onlyConstructor(type);
        var _ = type.getDeclaredMethods(); // links the signatures: a class that the host does not have is missed now
    }

    @Override
    public <T> T create(Class<T> type) {
        Constructor<?> constructor = onlyConstructor(type);
        PluginFile plugin = ((PlatformPluginClassLoader) type.getClassLoader()).file();
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(wanted -> service(wanted, plugin))
                .toArray();
        return type.cast(build(constructor, arguments));
    }

    private static Constructor<?> onlyConstructor(Class<?> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1)
            throw new PluginRuntimeException("{} needs exactly one public constructor", type.getName());
        return constructors[0];
    }

    private Object service(Class<?> wanted, PluginFile plugin) {
        if (wanted == PluginContext.class)
            return new PluginContext(plugin.id(), plugin.version().toString(), properties.demo());
        return services.find(wanted, plugin)
                .orElseThrow(() -> new PluginRuntimeException("The host offers no {}", wanted.getName()));
    }

    private static Object build(Constructor<?> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException failed) {
            throw new PluginRuntimeException(failed.getTargetException());
        } catch (ReflectiveOperationException broken) {
            throw new PluginRuntimeException(broken);
        }
    }
}
