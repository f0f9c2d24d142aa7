package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.portal.Appearance;
import dev.wenliu.platform.portal.Place;
import dev.wenliu.platform.portal.Preference;
import dev.wenliu.platform.portal.Preferences;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** How a person likes the product: language, colours, notices. Every choice counts at once. */
@Route("settings")
@PermitAll
class SettingsView extends Div implements HasDynamicTitle {

    private final transient Actor actor;
    private final transient Appearance appearance;
    private final transient Notices notices;

    SettingsView(CurrentActor current, Appearance appearance, Preferences preferences, Notices notices) {
        this.actor = current.require();
        this.appearance = appearance;
        this.notices = notices;
        addClassNames("wl-page", "wl-page-narrow");
        add(
                new PageHeader(getPageTitle(), getTranslation("portal.settings.sentence")),
                card("language", language()),
                card("scheme", scheme(preferences.of(actor.id()).scheme())),
                card("notices", kinds()),
                card("safety", safety()));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(Place.SETTINGS.key());
    }

    private Component card(String name, Component choice) {
        var words = new Div(
                new H2(getTranslation("portal.settings." + name)),
                new Paragraph(getTranslation("portal.settings." + name + ".sentence")));
        words.addClassName("wl-setting-words");
        var card = new Section(words, choice);
        card.addClassNames("wl-card", "wl-setting");
        return card;
    }

    private Component safety() {
        var links = new Div(
                new Anchor(Place.LOGINS.route, getTranslation(Place.LOGINS.key())),
                new Anchor("password", getTranslation("portal.settings.password")));
        links.addClassName("wl-setting-links");
        return links;
    }

    private Component language() {
        var group = new RadioButtonGroup<Locale>();
        group.setItems(Texts.LOCALES);
        group.setItemLabelGenerator(locale -> getTranslation("portal.language." + locale.getLanguage()));
        Texts.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(getLocale().getLanguage()))
                .findFirst()
                .ifPresent(group::setValue);
        group.setAriaLabel(getTranslation("portal.settings.language"));
        group.addValueChangeListener(chosen -> {
            appearance.speak(actor, chosen.getValue());
            UI.getCurrent().getPage().reload();
        });
        return group;
    }

    private Component scheme(Preference.Scheme now) {
        var group = new RadioButtonGroup<Preference.Scheme>();
        group.setItems(Preference.Scheme.values());
        group.setItemLabelGenerator(
                scheme -> getTranslation("portal.scheme." + scheme.name().toLowerCase(Locale.ROOT)));
        group.setValue(now);
        group.setAriaLabel(getTranslation("portal.settings.scheme"));
        group.addValueChangeListener(chosen -> {
            appearance.wear(actor, chosen.getValue());
            saved();
        });
        return group;
    }

    private Component kinds() {
        var group = new CheckboxGroup<NoticeKind>();
        group.setItems(NoticeKind.values());
        group.setItemLabelGenerator(
                kind -> getTranslation("portal.notice." + kind.name().toLowerCase(Locale.ROOT)));
        group.setValue(notices.wanted(actor));
        group.setAriaLabel(getTranslation("portal.settings.notices"));
        group.addValueChangeListener(chosen -> {
            notices.want(actor, chosen.getValue());
            saved();
        });
        return group;
    }

    private void saved() {
        Toasts.success(getTranslation("portal.settings.saved"));
    }
}
