package dev.wenliu.platform.attack;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Threads, processes and memory before an attempt, to be compared with those after it. */
final class CanaryMachine {

    /** An attempt that allocates more than this has got hold of memory that no refusal needs. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** Threads of pools and drivers, which come and go with any work. */
    private static final String LAWFUL_THREADS =
            "(Atmosphere-|HikariPool|ForkJoin|H2 |Common-Cleaner|Finalizer|HttpClient|http-nio|VirtualThread|MasterPoller|Read-Poller|Write-Poller|Attach"
                    + "|process reaper|db-scheduler|JarWatch).*";

    /** The test's own database. */
    private static final String LAWFUL_PROCESSES = ".*postgres.*";

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Set<Thread> threads = threads();
    private final Set<ProcessHandle> processes = processes();
    private final long allocated = memory.getTotalThreadAllocatedBytes();

    List<String> singing() {
        List<String> singing = new ArrayList<>();
        if (memory.getTotalThreadAllocatedBytes() - allocated > MOST_BYTES) singing.add("memory eaten");
        Set<Thread> more = threads();
        more.removeAll(threads);
        more.removeIf(CanaryMachine::ends);
        more.forEach(thread -> singing.add("thread left: " + thread.getName()));
        Set<ProcessHandle> started = processes();
        started.removeAll(processes);
        started.forEach(process -> singing.add("process started: " + process.info()));
        return singing;
    }

    private static boolean ends(Thread thread) {
        try {
            return thread.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().matches(LAWFUL_THREADS))
                .collect(Collectors.toSet());
    }

    private static Set<ProcessHandle> processes() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> !process.info().command().orElse("").matches(LAWFUL_PROCESSES))
                .collect(Collectors.toSet());
    }
}
