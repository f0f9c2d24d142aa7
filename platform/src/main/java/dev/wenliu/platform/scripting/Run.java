package dev.wenliu.platform.scripting;

import com.sun.management.ThreadMXBean;
import dev.wenliu.platform.scripting.Outcome.Refused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One evaluation: its thread works, and whoever waits for the answer watches that thread and stops it when it takes too much. */
final class Run {

    private static final long TICK = Duration.ofMillis(2).toNanos();
    private static final long GRACE = Duration.ofSeconds(2).toNanos();
    private static final Duration OPENING = Duration.ofSeconds(30);

    private final ThreadMXBean gauges;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final long asked = System.nanoTime();
    private @Nullable Cell cell;
    private long thread;
    private long begun;
    private long computed;
    private long allocated;
    private @Nullable Outcome outcome;
    private @Nullable Refused stopped;
    private long stoppedAt;

    Run(ThreadMXBean gauges) {
        this.gauges = gauges;
    }

    /** The thread has its cell and begins; from now on the limits count. */
    synchronized void begin(Cell open) {
        cell = open;
        thread = Thread.currentThread().threadId();
        begun = System.nanoTime();
        computed = gauges.getCurrentThreadCpuTime();
        allocated = gauges.getCurrentThreadAllocatedBytes();
    }

    /** The thread is done; says whether its cell is still sound. */
    synchronized boolean end(Outcome result) {
        outcome = result;
        cell = null;
        return stopped == null;
    }

    /** The thread is free again, whatever happened in it. */
    void end() {
        ended.countDown();
    }

    /** Waits for what becomes of the evaluation; a step that cannot be stopped is left to its thread. */
    Outcome await(ScriptLimits limits) {
        try {
            while (!ended.await(TICK, TimeUnit.NANOSECONDS)) {
                Refused given = watch(limits);
                if (given != null) return given;
            }
            return result();
        } catch (InterruptedException interrupted) {
            stop(ScriptReason.BUSY);
            Thread.currentThread().interrupt();
            return new Refused(ScriptReason.BUSY);
        }
    }

    private synchronized Outcome result() {
        if (stopped != null) return stopped;
        return outcome == null ? new Refused(ScriptReason.BUSY) : outcome;
    }

    private synchronized @Nullable Refused watch(ScriptLimits limits) {
        long now = System.nanoTime();
        if (stopped != null) return now - stoppedAt > GRACE ? stopped : null;
        if (cell == null) return now - asked > OPENING.toNanos() ? new Refused(ScriptReason.BUSY) : null;
        if (gauges.getThreadAllocatedBytes(thread) - allocated > limits.bytes()) stop(ScriptReason.TOO_LARGE);
        else if (gauges.getThreadCpuTime(thread) - computed > limits.computing().toNanos()) stop(ScriptReason.TOO_SLOW);
        else if (now - begun > limits.waiting().toNanos()) stop(ScriptReason.TOO_SLOW);
        return null;
    }

    /** Closing waits until the thread has left the context, so somebody else does it. */
    private synchronized void stop(ScriptReason reason) {
        Cell running = cell;
        if (running == null || stopped != null) return;
        stopped = new Refused(reason);
        stoppedAt = System.nanoTime();
        Thread.ofPlatform().daemon().name("script-stop").start(running::close);
    }
}
