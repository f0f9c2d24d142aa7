package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.plugin.PluginInfo.Health;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginhost.CallUnderWay;
import dev.wenliu.platform.pluginloading.PlatformPluginClassLoader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/** A loaded plugin behind its gate: calls are counted in and out, and none gets in once the gate is closed. */
final class Guest {

    private final PluginFile file;
    private final PlatformPluginClassLoader loader;
    private final List<Offer> offers;
    private final FailureBudget budget;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Set<CallUnderWay> inside = new HashSet<>();
    private boolean open = true;
    private volatile @Nullable Sentence complaint;

    Guest(PlatformPluginClassLoader loader, List<Offer> offers, FailureBudget budget) {
        this.file = loader.file();
        this.loader = loader;
        this.offers = List.copyOf(offers);
        this.budget = budget;
    }

    PluginFile file() {
        return file;
    }

    FailureBudget budget() {
        return budget;
    }

    Health health() {
        return new Health(budget.failures(), complaint);
    }

    /** Keeps what the plugin says of itself; answers whether that is news. */
    boolean complains(@Nullable Sentence fresh) {
        boolean news = !Objects.equals(complaint, fresh);
        complaint = fresh;
        return news;
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

    /** Lets a call in and keeps its thread in view; empty once the gate is closed. */
    Optional<CallUnderWay> enter() {
        lock.lock();
        try {
            if (!open) return Optional.empty();
            var call = new CallUnderWay();
            inside.add(call);
            return Optional.of(call);
        } finally {
            lock.unlock();
        }
    }

    void leave(CallUnderWay call) {
        call.end();
        lock.lock();
        try {
            inside.remove(call);
            if (inside.isEmpty()) empty.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts every call that has been inside for so long. */
    void interrupt(Duration age) {
        lock.lock();
        try {
            inside.stream().filter(call -> call.age() >= age.toNanos()).forEach(CallUnderWay::interrupt);
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
            while (!inside.isEmpty() && left > 0) left = empty.awaitNanos(left);
            return inside.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
