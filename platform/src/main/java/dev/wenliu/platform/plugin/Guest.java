package dev.wenliu.platform.plugin;

import dev.wenliu.platform.pluginfile.PluginFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.pf4j.ExtensionPoint;

/** A loaded plugin behind its gate: calls are counted in and out, and none gets in once the gate is closed. */
final class Guest {

    private final PluginFile file;
    private final PlatformPluginClassLoader loader;
    private final List<Offer> offers;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private boolean open = true;
    private int inside;

    Guest(PluginFile file, PlatformPluginClassLoader loader, List<Offer> offers) {
        this.file = file;
        this.loader = loader;
        this.offers = List.copyOf(offers);
    }

    String id() {
        return file.id();
    }

    PlatformPluginClassLoader loader() {
        return loader;
    }

    List<Offer> offers() {
        return offers;
    }

    <T extends ExtensionPoint> Optional<T> find(Class<T> point, String name) {
        return offers.stream()
                .filter(offer ->
                        point.isInstance(offer.extension()) && offer.name().equals(name))
                .map(offer -> point.cast(offer.extension()))
                .findFirst();
    }

    boolean open() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    boolean enter() {
        lock.lock();
        try {
            if (open) inside++;
            return open;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            if (--inside == 0) empty.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            open = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nobody is inside; false when the patience ran out. */
    boolean awaitEmpty(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (inside > 0 && left > 0) left = empty.awaitNanos(left);
            return inside == 0;
        } finally {
            lock.unlock();
        }
    }
}
