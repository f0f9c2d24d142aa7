package dev.wenliu.platform.print;

import dev.wenliu.platform.flow.PrintLayout;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.matterpage.MatterPage;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets the page of a matter as a sheet, as its print layout says. */
@Component
class Typesetting {

    private final SheetFrame frame;
    private final SheetForm form;
    private final SheetHistory history;

    Typesetting(SheetFrame frame, SheetForm form, SheetHistory history) {
        this.frame = frame;
        this.form = form;
        this.history = history;
    }

    Sheet set(MatterPage page, Actor reader, Locale locale) {
        PrintLayout layout = page.version().flow().print();
        Label footer = layout.footer();
        return new Sheet(
                frame.secrecy(page, locale),
                layout.heading().in(locale),
                page.matter().number(),
                frame.standing(page.matter(), locale),
                frame.facts(page, locale),
                form.blocks(page, locale),
                layout.opinions() ? history.opinions(page, locale) : List.of(),
                footer == null ? "" : footer.in(locale),
                frame.closing(reader, locale));
    }
}
