package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Installs the packages shipped with the product as founding versions: published without a decision, into a database without any template,
 * once, recorded in the audit as such, and refused ever after. Every other version comes through review.
 */
@Service
public class FoundingVersions {

    private final FoundingPackages packages;
    private final VersionStore store;
    private final Founding founding;
    private final Clock clock;

    FoundingVersions(FoundingPackages packages, VersionStore store, Founding founding, Clock clock) {
        this.packages = packages;
        this.store = store;
        this.founding = founding;
        this.clock = clock;
    }

    /** Installs all packages or none; refuses when any template exists. */
    @Transactional
    public void install(List<Path> folders) {
        if (!store.empty()) throw new Refusal(TemplateReason.FOUNDING_CLOSED);
        List<FlowPackage> flows = packages.read(folders);
        Instant now = clock.instant();
        store.found(now);
        for (FlowPackage flow : flows) founding.publish(flow, now);
    }
}
