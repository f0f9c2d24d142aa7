package dev.wenliu.platform.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.session.LoginSession;
import java.time.Instant;

/** One session: on what, from where, since when, used when, and the button that ends it. */
class SessionEntry extends Div {

    SessionEntry(LoginSession session, Instant now, Runnable end) {
        addClassNames("wl-entry", "wl-session");
        var device = session.device();
        var name = new Span(getTranslation(
                "session.device",
                getTranslation(device.browser().key()),
                getTranslation(device.machine().key())));
        name.addClassName("wl-entry-title");
        var words = new Div(name, facts(session, now));
        words.addClassName("wl-entry-words");
        add((device.machine().handheld() ? Glyph.PHONE : Glyph.COMPUTER).icon(), words, beside(session, end));
    }

    private Div facts(LoginSession session, Instant now) {
        var facts = new Div(
                new Span(getTranslation("session.address", session.address())),
                said("session.used", new RelativeTime(session.used(), now)),
                said("session.began", new RelativeTime(session.began(), now)));
        facts.addClassNames("wl-quiet", "wl-session-facts");
        return facts;
    }

    private Span said(String key, RelativeTime time) {
        return new Span(new Span(getTranslation(key)), time);
    }

    private Component beside(LoginSession session, Runnable end) {
        if (session.present()) return new StatusChip(getTranslation("session.present"), Tone.OK);
        var button = new Button(getTranslation("session.end"), click -> end.run());
        button.setAriaLabel(getTranslation("session.end-what", session.address()));
        return button;
    }
}
