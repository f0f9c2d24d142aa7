package dev.wenliu.platform.print;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.MatterPages;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts matters on paper. */
@Service
public class Sheets {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);

    private final MatterPages pages;
    private final Typesetting typesetting;
    private final Audit audit;

    Sheets(MatterPages pages, Typesetting typesetting, Audit audit) {
        this.pages = pages;
        this.typesetting = typesetting;
        this.audit = audit;
    }

    /** The sheet of a matter for this reader, which the log remembers; refuses whoever may not read it as if it did not exist. */
    @Transactional
    public Sheet of(Actor reader, MatterId id, Locale locale) {
        MatterPage page = pages.open(reader, id);
        audit.record(new AuditEntry(
                reader.id(),
                "matter.printed",
                "matter",
                id.toString(),
                Sentence.of("print.audit.printed", page.matter().number())));
        return typesetting.set(page, reader, locale);
    }
}
