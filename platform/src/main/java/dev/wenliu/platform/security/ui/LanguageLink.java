package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Shows the page in the other language and lets this browser remember it. */
class LanguageLink extends Button {

    /** The shell reads the same cookie when it opens a page. */
    private static final String COOKIE = "wenliu-language";

    private static final int ONE_YEAR = 365 * 24 * 3600;

    LanguageLink() {
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("login-language");
        setText(getTranslation("security.login.other-language"));
        addClickListener(click -> change());
    }

    private void change() {
        boolean english = getLocale().getLanguage().equals("en");
        Locale other = english ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        var response = VaadinResponse.getCurrent();
        if (response != null) response.addCookie(cookie(other));
        UI.getCurrent().getSession().setLocale(other);
        UI.getCurrent().getPage().reload();
    }

    private static Cookie cookie(Locale locale) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
