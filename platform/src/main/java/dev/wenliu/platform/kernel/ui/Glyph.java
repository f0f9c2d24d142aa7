package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The product's own line icons, one symbol each in {@code assets/icons.svg}. */
public enum Glyph {
    HOME,
    START,
    INBOX,
    MINE,
    HANDLED,
    TOLD,
    DRAFTS,
    MODULE,
    PLUGINS,
    ADMIN,
    SEARCH,
    BELL,
    HELP,
    SETTINGS,
    LOGOUT,
    LANGUAGE,
    PERSON,
    MATTER,
    FLOW,
    PAGE,
    CLOCK,
    CHECK,
    CLOSE,
    WARNING,
    LOCK,
    STAR,
    ARROW,
    BACK,
    REFRESH,
    PAUSE,
    SUN,
    MOON,
    KEYBOARD,
    SAVED,
    MORE,
    FILE,
    PICTURE,
    CLIP,
    EYE,
    DOWNLOAD,
    PRINT,
    UPLOAD,
    EDIT,
    DELETE,
    PLUS,
    COPY,
    PHONE,
    COMPUTER,
    UNIT;

    /** A fresh icon of this kind; a word or a tooltip stands beside it. */
    public SvgIcon icon() {
        var icon = new SvgIcon("assets/icons.svg", name().toLowerCase(Locale.ROOT));
        icon.addClassName("wl-glyph");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
