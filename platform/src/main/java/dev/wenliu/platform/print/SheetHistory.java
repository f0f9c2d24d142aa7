package dev.wenliu.platform.print;

import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.PathEntry.Past;
import dev.wenliu.platform.print.Sheet.Opinion;
import dev.wenliu.platform.round.ActKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What happened to a matter, in words for paper. */
@Component
class SheetHistory {

    private final Texts texts;

    SheetHistory(Texts texts) {
        this.texts = texts;
    }

    List<Opinion> opinions(MatterPage page, Locale locale) {
        return page.path().stream()
                .filter(Past.class::isInstance)
                .map(entry -> opinion((Past) entry, locale))
                .toList();
    }

    private Opinion opinion(Past past, Locale locale) {
        return new Opinion(
                past.node().in(locale),
                past.person(),
                texts.get(locale, "task.act." + past.kind().name()),
                text(past, locale),
                Sheets.MINUTE.format(past.at()));
    }

    private String text(Past past, Locale locale) {
        List<String> parts = new ArrayList<>();
        String to = past.to().in(locale);
        if (!to.isEmpty()) parts.add(texts.get(locale, "task.path.to", to));
        if (!past.opinion().isEmpty()) parts.add(past.opinion());
        if (past.kind() != ActKind.TOLD) past.whys().forEach(why -> parts.add(why.in(texts, locale)));
        return String.join("\n", parts);
    }
}
