package dev.wenliu.platform.template;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.VersionId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Publishes a package as a founding version, which no decision stands behind; the log says so. */
@Component
class Founding {

    private final VersionStore store;
    private final TokenEngine engine;
    private final Audit audit;

    Founding(VersionStore store, TokenEngine engine, Audit audit) {
        this.store = store;
        this.engine = engine;
        this.audit = audit;
    }

    void publish(FlowPackage flow, Instant at) {
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
