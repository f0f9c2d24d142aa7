package dev.wenliu.platform.template;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.VersionId;
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
    private final TokenEngine engine;
    private final Audit audit;
    private final Clock clock;

    FoundingVersions(FoundingPackages packages, VersionStore store, TokenEngine engine, Audit audit, Clock clock) {
        this.packages = packages;
        this.store = store;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    /** Installs all packages or none; refuses when any template exists. */
    @Transactional
    public void install(List<Path> folders) {
        if (!store.empty()) throw new Refusal(TemplateReason.FOUNDING_CLOSED);
        List<FlowPackage> flows = packages.read(folders);
        Instant now = clock.instant();
        store.found(now);
        for (FlowPackage flow : flows) publish(flow, now);
    }

    private void publish(FlowPackage flow, Instant at) {
        String code = flow.definition().code();
        VersionId version = store.addVersion(store.addTemplate(code), flow, at);
        store.deployed(version, engine.deploy(version, flow.chart()));
        audit.record(new AuditEntry(
                null,
                "template.founded",
                "template-version",
                version.toString(),
                Sentence.of("template.audit.founded", flow.definition().title().zh(), code, flow.hash())));
    }
}
