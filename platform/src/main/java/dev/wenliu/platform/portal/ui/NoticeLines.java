package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.notification.Notice;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Builds the line of a notice: its picture, its sentence, when it came and where it leads. */
@Component
class NoticeLines {

    private final Texts texts;
    private final Clock clock;

    NoticeLines(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The line of this notice for a reader of the language. */
    Anchor line(Notice notice, Locale locale) {
        var link = new Anchor(notice.link(), "");
        link.addClassName("wl-notice");
        if (notice.readAt() == null) link.addClassName("wl-notice-new");
        link.add(
                glyph(notice).icon(),
                new Span(notice.sentence().in(texts, locale)),
                new RelativeTime(notice.at(), clock.instant()));
        return link;
    }

    private static Glyph glyph(Notice notice) {
        return switch (notice.kind()) {
            case TASK -> Glyph.INBOX;
            case MATTER -> Glyph.MATTER;
            case CC -> Glyph.TOLD;
            case MODULE -> Glyph.MODULE;
        };
    }
}
