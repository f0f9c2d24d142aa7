package dev.wenliu.platform.print;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.print.Sheet.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What stands around the form on paper: classification, standing, who submitted when, who printed when. */
@Component
class SheetFrame {

    private final People people;
    private final Texts texts;
    private final Clock clock;

    SheetFrame(People people, Texts texts, Clock clock) {
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    String secrecy(MatterPage page, Locale locale) {
        return texts.get(
                locale, "print.secrecy." + page.version().flow().definition().secrecy());
    }

    String standing(Matter matter, Locale locale) {
        return matter.state() == MatterState.COMPLETED
                ? ""
                : texts.get(locale, "print.standing." + matter.state().name());
    }

    List<Words> facts(MatterPage page, Locale locale) {
        Matter matter = page.matter();
        return List.of(
                words(locale, "unit", page.initiatorUnit().in(locale)),
                words(locale, "initiator", people.get(matter.initiator()).name()),
                words(locale, "submitted", Sheets.MINUTE.format(matter.submittedAt())),
                words(locale, "state", state(matter, locale)));
    }

    private String state(Matter matter, Locale locale) {
        String state = texts.get(locale, "matter.state." + matter.state().name());
        Instant ended = matter.endedAt();
        return ended == null ? state : texts.get(locale, "print.state.since", state, Sheets.MINUTE.format(ended));
    }

    private Words words(Locale locale, String fact, String text) {
        return new Words(texts.get(locale, "print.fact." + fact), text);
    }

    List<String> closing(Actor reader, Locale locale) {
        return List.of(
                texts.get(locale, "print.by", reader.name(), Sheets.MINUTE.format(clock.instant())),
                texts.get(locale, "print.not-for-secrets"));
    }
}
