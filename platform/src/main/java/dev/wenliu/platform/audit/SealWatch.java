package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.Watch;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Seals what was written to the log, so soon that no row stays open for more than a second: rows of this node when they are committed, what a
 * node that died left open at the next look, and every six hours rows that came very late.
 */
@Component
class SealWatch extends Watch {

    /** Rows that are committed together are sealed together. */
    private static final Duration GATHER = Duration.ofMillis(200);

    private static final Duration LEFTOVERS = Duration.ofSeconds(10);
    private static final Duration LATECOMERS = Duration.ofHours(6);

    private final AtomicBoolean expected = new AtomicBoolean();
    private final BooleanSupplier seal;

    @Autowired
    SealWatch(SealBell bell, Sealer sealer, SealAnchors anchors) {
        this(bell, sealer::seal);
        every(LEFTOVERS, () -> {
            all(seal);
            anchors.note();
        });
        every(LATECOMERS, () -> all(sealer::sealOld));
    }

    SealWatch(SealBell bell, BooleanSupplier seal) {
        super("audit-seal");
        this.seal = seal;
        bell.onRing(this::expect);
    }

    @Override
    public void start() {
        expected.set(false);
        super.start();
    }

    private void expect() {
        if (isRunning() && expected.compareAndSet(false, true)) soon(GATHER, this::sealExpected);
    }

    private void sealExpected() {
        expected.set(false);
        all(seal);
    }

    private static void all(BooleanSupplier seal) {
        while (seal.getAsBoolean()) if (Thread.currentThread().isInterrupted()) return;
    }
}
