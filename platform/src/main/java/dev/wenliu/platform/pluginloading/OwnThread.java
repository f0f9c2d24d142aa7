package dev.wenliu.platform.pluginloading;

import dev.wenliu.platform.kernel.Refusal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Runs what a plugin does at its start and stop on a thread of its own, so that one that blocks there holds up neither the lifecycle thread
 * nor the other plugins. It is interrupted when its time is over; a thread that ignores even that is left behind.
 */
@Component
public final class OwnThread {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Duration patience;

    OwnThread(PluginProperties properties) {
        this.patience = properties.pluginPatience();
    }

    /** Something that may fail in every way. */
    @FunctionalInterface
    public interface Work<R> {
        /** Does it. */
        R run() throws Throwable;
    }

    /** Runs the work and answers what it did; refuses as {@link PluginReason#BLOCKED} what does not end in time. */
    public <R> R run(String name, Work<R> work) throws Throwable {
        var outcome = new CompletableFuture<R>();
        Thread thread = Thread.ofPlatform().daemon().name(name).start(() -> complete(outcome, work));
        try {
            return outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException blocked) {
            thread.interrupt();
            thread.join(GRACE);
            throw new Refusal(LoadingReason.BLOCKED, patience.toSeconds());
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private static <R> void complete(CompletableFuture<R> outcome, Work<R> work) {
        try {
            outcome.complete(work.run());
        } catch (Throwable failure) { // the plugin's own code runs here, and it may throw anything
            outcome.completeExceptionally(failure);
        }
    }
}
