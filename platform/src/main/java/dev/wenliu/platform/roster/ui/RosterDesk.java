package dev.wenliu.platform.roster.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.roster.RosterExport;
import dev.wenliu.platform.roster.RosterImport;
import dev.wenliu.platform.roster.RosterPreview;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the page of workbooks asks for, in the name of whoever looks at it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RosterDesk {

    private final RosterImport imports;
    private final RosterExport export;
    private final CurrentActor current;

    RosterDesk(RosterImport imports, RosterExport export, CurrentActor current) {
        this.imports = imports;
        this.export = export;
        this.current = current;
    }

    void export(Locale locale, OutputStream out) throws IOException {
        export.write(current.require(), locale, out);
    }

    void template(Locale locale, OutputStream out) throws IOException {
        export.writeTemplate(current.require(), locale, out);
    }

    RosterPreview look(String fileName, InputStream content) {
        return imports.look(current.require(), fileName, content);
    }

    RosterPreview lookAgain(RosterPreview before) {
        return imports.look(current.require(), before);
    }

    void carryOut(RosterPreview shown) {
        imports.carryOut(current.require(), shown);
    }
}
