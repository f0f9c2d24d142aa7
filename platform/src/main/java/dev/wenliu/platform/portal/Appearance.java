package dev.wenliu.platform.portal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives every new page its language and colours: as the person chose, else as this browser was last used, else as the browser says. */
@Component
public class Appearance implements VaadinServiceInitListener {

    private static final String COOKIE = "wenliu-language";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    private final transient CurrentActor current;
    private final transient Preferences preferences;

    Appearance(CurrentActor current, Preferences preferences) {
        this.current = current;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> dress(opened.getUI()));
    }

    /** Keeps the language for the person and for this browser's login page; pages opened from now on speak it. */
    public void speak(Actor actor, Locale locale) {
        preferences.keep(actor.id(), preferences.of(actor.id()).withLanguage(locale));
        remember(locale);
        VaadinSession.getCurrent().setLocale(locale);
    }

    /** Keeps the colours and shows them at once. */
    public void wear(Actor actor, Preference.Scheme scheme) {
        preferences.keep(actor.id(), preferences.of(actor.id()).withScheme(scheme));
        UI.getCurrent().getPage().setColorScheme(scheme.value);
    }

    private void dress(UI ui) {
        Preference preference =
                current.find().map(actor -> preferences.of(actor.id())).orElse(Preference.NONE);
        preference.locale().or(Appearance::remembered).ifPresent(ui::setLocale);
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
        if (preference.scheme() != Preference.Scheme.SYSTEM) ui.getPage().setColorScheme(preference.scheme().value);
    }

    private static Optional<Locale> remembered() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies == null) return Optional.empty();
        Stream<String> values = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
        return values.findFirst().flatMap(language -> new Preference(language, Preference.Scheme.SYSTEM).locale());
    }

    private static void remember(Locale locale) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response == null) return;
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
