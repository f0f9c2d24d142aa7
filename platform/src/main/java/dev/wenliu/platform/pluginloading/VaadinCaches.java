package dev.wenliu.platform.pluginloading;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.ComponentMetaData;
import com.vaadin.flow.component.internal.ComponentTracker;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes Vaadin forget a plugin's classes. Its caches count on a finite number of classes and never let one go; where it offers no way to
 * remove a class, its own fields are reached by reflection, in this one class.
 */
@Component
final class VaadinCaches implements VaadinServiceInitListener {

    private final transient Set<VaadinService> services = new CopyOnWriteArraySet<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        services.add(service);
        service.addServiceDestroyListener(destroyed -> services.remove(service));
    }

    /** Forgets what the loader defined. */
    void forget(PlatformPluginClassLoader loader) {
        loader.defined().forEach(ReflectionCache::clearAll);
        removeClasses((Collection<?>) read(UIInternals.class, "warnedAboutDeps", null), loader);
        var tags = (Map<?, ?>) read(ComponentUtil.class, "tagToComponentsMap", null);
        tags.values().forEach(classes -> removeClasses((Collection<?>) classes, loader));
        var beans = (Map<?, ?>) read(named("com.vaadin.flow.data.binder.BeanPropertySet"), "INSTANCES", null);
        beans.keySet().removeIf(key -> belongs(read(key.getClass(), "type", key), loader));
        forgetWhoMadeWhat();
        for (VaadinService service : services) {
            var listeners = (Collection<?>) read(VaadinService.class, "serviceDestroyListeners", service);
            listeners.removeIf(listener -> remembers(listener, loader));
        }
    }

    /** Outside production Vaadin keeps, for its developers' tools, the stack on which each component was made. */
    private static void forgetWhoMadeWhat() {
        ((Map<?, ?>) read(ComponentTracker.class, "createThrowable", null)).clear();
        ((Map<?, ?>) read(ComponentTracker.class, "attachThrowable", null)).clear();
    }

    private static void removeClasses(Collection<?> classes, ClassLoader loader) {
        classes.removeIf(type -> belongs(type, loader));
    }

    /** Whether the listener was left by the meta data of one of the loader's components. */
    private static boolean remembers(Object listener, ClassLoader loader) {
        return List.of(listener.getClass().getDeclaredFields()).stream()
                .filter(field -> field.getType() == ComponentMetaData.class)
                .map(field -> read(field, listener))
                .anyMatch(meta -> belongs(read(ComponentMetaData.class, "componentClass", meta), loader));
    }

    private static boolean belongs(@Nullable Object type, ClassLoader loader) {
        return type instanceof Class<?> known && loader.equals(known.getClassLoader());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static Object read(Class<?> type, String field, @Nullable Object owner) {
        try {
            return read(type.getDeclaredField(field), owner);
        } catch (NoSuchFieldException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static Object read(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
