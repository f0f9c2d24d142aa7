package dev.wenliu.platform.print;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.flow.PrintLayout;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.MatterPages;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.print.Sheet.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts matters on paper. */
@Service
public class Sheets {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);

    private final MatterPages pages;
    private final SheetForm form;
    private final SheetHistory history;
    private final People people;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Sheets(
            MatterPages pages,
            SheetForm form,
            SheetHistory history,
            People people,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.pages = pages;
        this.form = form;
        this.history = history;
        this.people = people;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** The sheet of a matter for this reader, which the log remembers; refuses whoever may not read it as if it did not exist. */
    @Transactional
    public Sheet of(Actor reader, MatterId id, Locale locale) {
        MatterPage page = pages.open(reader, id);
        Matter matter = page.matter();
        PrintLayout layout = page.version().flow().print();
        audit.record(new AuditEntry(
                reader.id(),
                "matter.printed",
                "matter",
                id.toString(),
                Sentence.of("print.audit.printed", matter.number())));
        Label footer = layout.footer();
        return new Sheet(
                texts.get(
                        locale,
                        "print.secrecy." + page.version().flow().definition().secrecy()),
                layout.heading().in(locale),
                matter.number(),
                standing(matter, locale),
                facts(page, locale),
                form.blocks(page, locale),
                layout.opinions() ? history.opinions(page, locale) : List.of(),
                footer == null ? "" : footer.in(locale),
                closing(reader, locale));
    }

    private String standing(Matter matter, Locale locale) {
        return matter.state() == MatterState.COMPLETED
                ? ""
                : texts.get(locale, "print.standing." + matter.state().name());
    }

    private List<Words> facts(MatterPage page, Locale locale) {
        Matter matter = page.matter();
        return List.of(
                words(locale, "unit", page.initiatorUnit().in(locale)),
                words(locale, "initiator", people.get(matter.initiator()).name()),
                words(locale, "submitted", MINUTE.format(matter.submittedAt())),
                words(locale, "state", state(matter, locale)));
    }

    private String state(Matter matter, Locale locale) {
        String state = texts.get(locale, "matter.state." + matter.state().name());
        Instant ended = matter.endedAt();
        return ended == null ? state : texts.get(locale, "print.state.since", state, MINUTE.format(ended));
    }

    private Words words(Locale locale, String fact, String text) {
        return new Words(texts.get(locale, "print.fact." + fact), text);
    }

    private List<String> closing(Actor reader, Locale locale) {
        return List.of(
                texts.get(locale, "print.by", reader.name(), MINUTE.format(clock.instant())),
                texts.get(locale, "print.not-for-secrets"));
    }
}
