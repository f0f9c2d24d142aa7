package dev.wenliu.platform.pluginhost;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that is inside a plugin now. It can be interrupted while the plugin's own code runs and not a moment longer: while the host works
 * for the plugin the interruption waits, because one in the middle of a file operation would close an embedded database for everybody, and
 * when the call is over it does not follow the caller home.
 */
public final class CallUnderWay {

    private static final ScopedValue<CallUnderWay> CURRENT = ScopedValue.newInstance();

    private final Object lock = new Object();
    private final long since = System.nanoTime();
    private @Nullable Thread thread = Thread.currentThread();
    private boolean interrupted;
    private boolean inHost;

    /** Runs the plugin's code as this call. */
    public <R> @Nullable R run(Supplier<@Nullable R> code) {
        return ScopedValue.where(CURRENT, this).call(code::get);
    }

    /** How long it has been going on, in nanoseconds. */
    public long age() {
        return System.nanoTime() - since;
    }

    /** Interrupts the plugin's code, at once or as soon as the host has done what it is doing for it. */
    public void interrupt() {
        synchronized (lock) {
            if (thread == null || interrupted) return;
            interrupted = true;
            if (!inHost) thread.interrupt();
        }
    }

    /** The call is over. */
    public void end() {
        synchronized (lock) {
            thread = null;
            if (interrupted) Thread.interrupted();
        }
    }

    /** Runs the host's own work inside a call, if there is one: no interruption reaches it. */
    static <R> R asHost(Supplier<R> work) {
        return CURRENT.isBound() ? CURRENT.get().switched(true, work) : work.get();
    }

    /** Runs the plugin's code inside the host's work: interruptions reach it again. */
    static <R> R asPlugin(Supplier<R> code) {
        return CURRENT.isBound() ? CURRENT.get().switched(false, code) : code.get();
    }

    private <R> R switched(boolean host, Supplier<R> work) {
        boolean before = enter(host);
        try {
            return work.get();
        } finally {
            enter(before);
        }
    }

    private boolean enter(boolean host) {
        synchronized (lock) {
            boolean before = inHost;
            inHost = host;
            if (host) Thread.interrupted();
            else if (interrupted) Thread.currentThread().interrupt();
            return before;
        }
    }
}
