package dev.wenliu.platform.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts rows and files in order again: uploads that nobody submitted or mentions go, and so do files that no row knows of. Those are kept aside
 * for a while, since after a return to an older database it is the rows that are missing.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /** An upload takes less from its first byte to its row. */
    private static final Duration ARRIVAL = Duration.ofDays(1);

    private final Forgetting forgetting;
    private final Stocktaking stock;
    private final AttachmentProperties properties;
    private final Clock clock;

    Sweep(Forgetting forgetting, Stocktaking stock, AttachmentProperties properties, Clock clock) {
        this.forgetting = forgetting;
        this.stock = stock;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * What a sweep found.
     *
     * @param forgotten uploads that nobody wanted any more
     * @param unknown files without a row, now aside
     * @param missing rows whose file is not there, which only a backup can mend
     */
    record Swept(int forgotten, int unknown, List<AttachmentId> missing) {}

    Swept sweep() {
        Instant now = clock.instant();
        try {
            stock.clear(now.minus(ARRIVAL), now.minus(properties.keepLost()));
            int forgotten = forgetting.uploadsBefore(now.minus(properties.forgetAfter()));
            var swept = new Swept(forgotten, stock.setAside(now.minus(ARRIVAL)), stock.missing());
            if (!swept.missing().isEmpty())
                LOG.error(
                        "Files of {} attachments are missing: {}",
                        swept.missing().size(),
                        swept.missing());
            return swept;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
