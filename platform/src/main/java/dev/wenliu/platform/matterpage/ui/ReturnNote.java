package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.PathEntry.Past;
import dev.wenliu.platform.round.ActKind;
import java.util.Optional;

/** Who returned a matter and what they want, above the form of whoever has to mend it. */
final class ReturnNote extends Div {

    private ReturnNote(Past returned) {
        addClassName("wl-return-note");
        var title = new Div(
                Glyph.WARNING.icon(), new Span(getTranslation("task.returned.by", returned.person(), returned.node())));
        title.addClassName("wl-return-note-title");
        var wish = new Div(returned.opinion());
        wish.addClassName("wl-return-note-wish");
        add(title, wish);
    }

    /** The note for a reader to whom the last act returned the matter. */
    static Optional<ReturnNote> on(MatterPage page) {
        if (page.task() == null) return Optional.empty();
        return page.path().stream()
                .filter(Past.class::isInstance)
                .map(Past.class::cast)
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind() == ActKind.RETURNED && last.to().equals(page.taskNode()))
                .map(ReturnNote::new);
    }
}
