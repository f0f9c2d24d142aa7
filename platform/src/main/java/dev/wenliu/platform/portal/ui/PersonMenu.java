package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonAvatar;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.portal.Appearance;
import dev.wenliu.platform.portal.Place;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The person's own corner: settings, language, log out; on a phone also the administration, which has no other place there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    private final transient Actor actor;
    private final transient Appearance appearance;

    PersonMenu(CurrentActor current, Units units, Appearance appearance, ObjectProvider<AuthenticationContext> login) {
        this.actor = current.require();
        this.appearance = appearance;
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("wl-me");
        MenuItem me = addItem(new PersonAvatar(actor.name()));
        me.setAriaLabel(actor.name());
        var menu = me.getSubMenu();
        menu.addItem(new PersonLabel(actor.name(), units.of(actor.id()).label().in(getLocale())));
        menu.addSeparator();
        menu.addItem(line(Glyph.SETTINGS, Place.SETTINGS.key()), chosen -> MainLayout.open(Place.SETTINGS.route));
        menu.addItem(line(Glyph.HELP, Place.HELP.key()), chosen -> MainLayout.open(Place.HELP.route));
        menu.addItem(line(Glyph.LANGUAGE, "portal.language.other"), chosen -> speakOther());
        menu.addSeparator();
        onPhone(menu, Place.UNITS);
        Place.of(Place.Group.ADMIN, actor).forEach(place -> onPhone(menu, place));
        menu.addItem(line(Glyph.LOGOUT, "portal.logout"), chosen -> login.ifAvailable(AuthenticationContext::logout));
    }

    /** What a desk has in the navigation at the side. */
    private void onPhone(SubMenu menu, Place place) {
        menu.addItem(line(place.glyph, place.key()), chosen -> MainLayout.open(place.route))
                .addClassName("wl-on-phone");
    }

    /** The switch between the two languages for the top bar. */
    Component language() {
        var button = new Button(getTranslation("portal.language.other.short"), clicked -> speakOther());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassNames("wl-on-desk", "wl-language");
        button.setTooltipText(getTranslation("portal.language.other"));
        return button;
    }

    private void speakOther() {
        Locale other = Texts.LOCALES.stream()
                .filter(locale -> !locale.getLanguage().equals(getLocale().getLanguage()))
                .findFirst()
                .orElseThrow();
        appearance.speak(actor, other);
        UI.getCurrent().getPage().reload();
    }

    private Component line(Glyph glyph, String key) {
        var line = new Div(glyph.icon(), new Span(getTranslation(key)));
        line.addClassName("wl-menu-line");
        return line;
    }
}
