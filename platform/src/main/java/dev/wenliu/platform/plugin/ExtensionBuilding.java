package dev.wenliu.platform.plugin;

import dev.wenliu.platform.pluginfile.Version;
import dev.wenliu.platform.pluginhost.HostJdbc;
import dev.wenliu.platform.pluginhost.HostPeople;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.PluginContext;
import dev.wenliu.plugin.api.PluginJdbc;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionFactory;
import org.pf4j.PluginRuntimeException;
import org.springframework.stereotype.Component;

/** Builds a plugin's extensions and gives each constructor the services that it asks for. */
@Component
final class ExtensionBuilding implements ExtensionFactory {

    private final People people;
    private final HostJdbc.Source jdbc;
    private final Clock clock;
    private final PluginProperties properties;

    ExtensionBuilding(HostPeople people, HostJdbc.Source jdbc, Clock clock, PluginProperties properties) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public <T> T create(Class<T> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1)
            throw new PluginRuntimeException("{} needs exactly one public constructor", type.getName());
        var loader = (PlatformPluginClassLoader) type.getClassLoader();
        Map<Class<?>, Object> services = services(loader.plugin(), loader.version());
        Object[] arguments = Arrays.stream(constructors[0].getParameterTypes())
                .map(wanted -> service(services.get(wanted), wanted))
                .toArray();
        return type.cast(build(constructors[0], arguments));
    }

    private Map<Class<?>, Object> services(String plugin, Version version) {
        return Map.of(
                PluginContext.class,
                new PluginContext(plugin, version.toString(), properties.demo()),
                PluginJdbc.class,
                jdbc.of(plugin),
                People.class,
                people,
                Clock.class,
                clock);
    }

    private static Object service(@Nullable Object service, Class<?> wanted) {
        if (service == null) throw new PluginRuntimeException("The host offers no {}", wanted.getName());
        return service;
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
