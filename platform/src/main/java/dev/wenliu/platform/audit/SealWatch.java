package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.Watch;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Seals what was written to the log, so often that no row stays open for more than a second; now and then also rows that came very late. */
@Component
class SealWatch extends Watch {

    SealWatch(Sealer sealer) {
        super("audit-seal");
        every(Duration.ofMillis(500), () -> all(sealer::seal));
        every(Duration.ofHours(6), () -> all(sealer::sealOld));
    }

    private static void all(BooleanSupplier seal) {
        while (seal.getAsBoolean()) if (Thread.currentThread().isInterrupted()) return;
    }
}
