package dev.wenliu.platform.plugin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pf4j.ExtensionPoint;
import org.springframework.stereotype.Service;

/** The running plugins' extensions: the only door through which the product calls a plugin. */
@Service
public class Extensions {

    /** The extensions of a point that can be called now, in plugin and name order. */
    public <T extends ExtensionPoint> List<ExtensionId> all(Class<T> point) {
        throw new UnsupportedOperationException();
    }

    /** Whether the extension can be called now. */
    public <T extends ExtensionPoint> boolean available(Class<T> point, ExtensionId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Calls an extension under the state gate, with the plugin's class loader as context. Nothing that the plugin throws gets through:
     * every failure, a null result included, becomes {@link ExtensionUnavailable}, is counted and logged.
     */
    public <T extends ExtensionPoint, R> R call(Class<T> point, ExtensionId id, Function<T, R> call) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #call}, empty where the extension is not available or failed. */
    public <T extends ExtensionPoint, R> Optional<R> tryCall(Class<T> point, ExtensionId id, Function<T, R> call) {
        throw new UnsupportedOperationException();
    }
}
