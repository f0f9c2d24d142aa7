package dev.wenliu.platform.auditlog.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.audit.AuditFilter;
import dev.wenliu.platform.audit.AuditLine;
import dev.wenliu.platform.audit.AuditSearch;
import dev.wenliu.platform.audit.SealReport;
import dev.wenliu.platform.audit.Seals;
import dev.wenliu.platform.auditlog.AuditExport;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the page of the log asks for, in the name of whoever looks at it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AuditDesk {

    private final AuditSearch search;
    private final AuditExport export;
    private final Seals seals;
    private final CurrentActor current;

    AuditDesk(AuditSearch search, AuditExport export, Seals seals, CurrentActor current) {
        this.search = search;
        this.export = export;
        this.seals = seals;
        this.current = current;
    }

    Slice<AuditLine> page(AuditFilter filter, Window window) {
        return search.page(current.require(), filter, window);
    }

    SealReport verify() {
        return seals.verify(current.require());
    }

    void export(AuditFilter filter, Locale locale, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        export.write(current.require(), filter, locale, writer);
        writer.flush();
    }
}
