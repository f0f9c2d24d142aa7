package dev.wenliu.platform.scripting;

import com.sun.management.ThreadMXBean;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread of its own in which scripts run one after the other, and the cell it keeps between them. */
final class Room implements AutoCloseable {

    /** Deep enough for honest recursion; reserved, not used. */
    private static final long STACK = 16L << 20;

    private final Supplier<Cell> opening;
    private final Consumer<Room> whenFree;
    private final ExecutorService thread;
    private @Nullable Cell cell;

    /** @param whenFree takes the room back after each evaluation, however long that took */
    Room(int number, Supplier<Cell> opening, Consumer<Room> whenFree) {
        this.opening = opening;
        this.whenFree = whenFree;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            var made = new Thread(null, work, "script-" + number, STACK);
            made.setDaemon(true);
            return made;
        });
    }

    /** Begins an evaluation; the caller watches it. */
    Run start(String text, String values, ThreadMXBean gauges) {
        var run = new Run(gauges);
        thread.execute(() -> {
            try {
                evaluate(run, text, values);
            } finally {
                whenFree.accept(this);
                run.end();
            }
        });
        return run;
    }

    private void evaluate(Run run, String text, String values) {
        Cell open = cell == null ? opening.get() : cell;
        cell = null;
        run.begin(open);
        Outcome outcome = open.run(text, values);
        boolean sound = run.end(outcome) && !open.worn();
        if (sound) cell = open;
        else open.close();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
