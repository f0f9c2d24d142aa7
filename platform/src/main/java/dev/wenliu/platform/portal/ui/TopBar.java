package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.Keys;
import dev.wenliu.platform.portal.Place;
import dev.wenliu.platform.search.ui.CommandPalette;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bar above the page: search, notices, help, language, the person. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {

    private final CommandPalette palette;

    TopBar(CommandPalette palette, Bell bell, PersonMenu person) {
        this.palette = palette;
        addClassName("wl-top");
        add(new Brand(), search(), bell, bell.button(), help(), person.language(), person);
        Shortcuts.addShortcutListener(this, palette::open, Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
        Shortcuts.addShortcutListener(this, palette::open, Key.KEY_K, KeyModifier.META)
                .setBrowserDefaultAllowed(false);
    }

    private Component search() {
        var button = new Button(getTranslation("portal.search.long"), Glyph.SEARCH.icon(), clicked -> palette.open());
        button.setSuffixComponent(new Keys("Ctrl", "K"));
        button.addClassName("wl-search");
        button.setAriaLabel(getTranslation("portal.search"));
        return button;
    }

    private Component help() {
        var button = new Button(Glyph.HELP.icon(), clicked -> MainLayout.open(Place.HELP.route));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("wl-on-desk");
        button.setTooltipText(getTranslation(Place.HELP.key()));
        button.setAriaLabel(getTranslation(Place.HELP.key()));
        return button;
    }
}
