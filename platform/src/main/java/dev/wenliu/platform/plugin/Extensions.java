package dev.wenliu.platform.plugin;

import dev.wenliu.platform.pluginhost.CallUnderWay;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The running plugins' extensions: the only door through which the product calls a plugin. */
@Service
public class Extensions {

    private static final Logger LOG = LoggerFactory.getLogger(Extensions.class);

    private final Guests guests;
    private final MeterRegistry meters;
    private final ApplicationEventPublisher events;

    Extensions(Guests guests, MeterRegistry meters, ApplicationEventPublisher events) {
        this.guests = guests;
        this.meters = meters;
        this.events = events;
    }

    /** The extensions of a point that can be called now, in plugin and name order. */
    public <T extends ExtensionPoint> List<ExtensionId> all(Class<T> point) {
        return guests.all().stream()
                .filter(Guest::open)
                .flatMap(guest -> guest.offers().stream()
                        .filter(offer -> point.isInstance(offer.extension()))
                        .sorted(Comparator.comparing(Offer::name))
                        .map(offer -> new ExtensionId(guest.id(), offer.name())))
                .toList();
    }

    /** Whether the extension can be called now. */
    public <T extends ExtensionPoint> boolean available(Class<T> point, ExtensionId id) {
        return guests.find(id.plugin())
                .filter(Guest::open)
                .flatMap(guest -> guest.find(point, id.name()))
                .isPresent();
    }

    /**
     * Calls an extension under the state gate, with the plugin's class loader as context. Nothing that the plugin throws gets through:
     * every failure, a null result included, becomes {@link ExtensionUnavailable}, is counted and logged.
     */
    public <T extends ExtensionPoint, R> R call(Class<T> point, ExtensionId id, Function<T, R> call) {
        Guest guest = guests.find(id.plugin()).orElseThrow(() -> unavailable(PluginReason.STOPPED, id));
        T extension = guest.find(point, id.name()).orElseThrow(() -> unavailable(PluginReason.MISSING, id));
        if (guest.budget().exhausted(id.name())) throw unavailable(PluginReason.STRAINED, id);
        CallUnderWay inside = guest.enter().orElseThrow(() -> unavailable(PluginReason.DRAINING, id));
        try {
            R result = timed(guest, point, id, () -> inside.run(() -> call.apply(extension)));
            settle(guest, id, result != null);
            if (result == null) throw unavailable(PluginReason.FAILED, id);
            return result;
        } finally {
            guest.leave(inside);
        }
    }

    private ExtensionUnavailable unavailable(PluginReason reason, ExtensionId id) {
        return new ExtensionUnavailable(reason, guests.name(id.plugin()));
    }

    /** Keeps count of how the extension does; administrators see when that changes. */
    private void settle(Guest guest, ExtensionId id, boolean done) {
        boolean news =
                done ? guest.budget().succeeded(id.name()) : guest.budget().failed(id.name());
        if (news) events.publishEvent(new PluginInfo.Changed(guest.id()));
    }

    /** As {@link #call}, empty where the extension is not available or failed. */
    public <T extends ExtensionPoint, R> Optional<R> tryCall(Class<T> point, ExtensionId id, Function<T, R> call) {
        try {
            return Optional.of(call(point, id, call));
        } catch (ExtensionUnavailable unavailable) {
            return Optional.empty();
        }
    }

    /** Calls the plugin; null where it failed. This is the one place that may catch everything: a guest must not harm the house. */
    private <R> @Nullable R timed(Guest guest, Class<?> point, ExtensionId id, Call<R> call) {
        var thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        thread.setContextClassLoader(guest.loader());
        try {
            R result = call.run();
            if (result == null) LOG.warn("{} of plugin {} answered null", id, guest.id());
            else outcome = "done";
            return result;
        } catch (Throwable failure) {
            LOG.warn("{} of plugin {} failed", id, guest.id(), failure);
            return null;
        } finally {
            thread.setContextClassLoader(before);
            sample.stop(timer(point, id, outcome));
        }
    }

    private Timer timer(Class<?> point, ExtensionId id, String outcome) {
        return meters.timer(
                "wenliu.plugin.calls",
                "plugin",
                id.plugin(),
                "point",
                point.getSimpleName(),
                "extension",
                id.name(),
                "outcome",
                outcome);
    }

    @FunctionalInterface
    private interface Call<R> {
        @Nullable R run();
    }
}
