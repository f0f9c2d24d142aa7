package dev.wenliu.platform.pluginloading;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts the class loaders of unloaded plugins that are still in memory. */
@Component
public class LeakProbe {

    private final Set<Unloaded> unloaded = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    LeakProbe(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        Gauge.builder("plugin.classloader.retained", this, LeakProbe::retained)
                .description("Class loaders of unloaded plugins that are still in memory")
                .register(meters);
    }

    void watch(PlatformPluginClassLoader loader) {
        unloaded.add(new Unloaded(new WeakReference<>(loader), clock.instant()));
    }

    /** How many are still in memory. */
    public int retained() {
        unloaded.removeIf(one -> one.loader.refersTo(null));
        return unloaded.size();
    }

    /** Those that were unloaded not longer ago than this and are still in memory. */
    List<PlatformPluginClassLoader> since(Duration age) {
        Instant from = clock.instant().minus(age);
        return unloaded.stream()
                .filter(one -> one.at.isAfter(from))
                .map(one -> one.loader.get())
                .filter(Objects::nonNull)
                .toList();
    }

    private record Unloaded(WeakReference<PlatformPluginClassLoader> loader, Instant at) {}
}
