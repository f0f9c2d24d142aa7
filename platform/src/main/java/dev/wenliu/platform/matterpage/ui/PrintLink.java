package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.ui.Glyph;

/** Opens a matter's sheet of paper in a new tab. The keys that print do the same, since nobody wants the frame of the page on paper. */
final class PrintLink extends Anchor {

    /** In the browser, as one that waited for the server would be taken for a pop-up; it listens while it is on the page. */
    private static final String KEYS = """
            const link = this, print = event => {
              if (!link.isConnected) { document.removeEventListener('keydown', print); return; }
              if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'p') return;
              event.preventDefault();
              link.click();
            };
            document.addEventListener('keydown', print);""";

    PrintLink(MatterId matter) {
        super("print/matter/" + matter, "");
        setTarget(AnchorTarget.BLANK);
        addClassName("wl-print-link");
        setRouterIgnore(true);
        setTitle(getTranslation("task.print.keys"));
        add(Glyph.PRINT.icon(), new Span(getTranslation("task.print")));
        getElement().executeJs(KEYS);
    }
}
