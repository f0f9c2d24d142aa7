package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.portal.ModuleCard;
import dev.wenliu.platform.portal.Modules;

/** A plugin's card on the workplace; it keeps its place and says so calmly while the plugin is away. */
class ModuleCardPlace extends HomeCard implements PluginPlace {

    private final transient Modules modules;
    private final transient ModuleCard card;
    private final transient Actor actor;
    private final Div content = new Div();
    private volatile boolean drawn;

    ModuleCardPlace(ModuleCard card, Modules modules, Actor actor, OpenModules open) {
        this.card = card;
        this.modules = modules;
        this.actor = actor;
        titled(card.descriptor().title().in(getLocale()));
        String path = card.descriptor().path();
        if (path != null) more(new Anchor("m/" + card.id().plugin() + "/" + path, getTranslation("portal.card.open")));
        body("wl-module-card", content);
        open.track(this);
        show();
    }

    @Override
    public boolean shows(String plugin) {
        return card.id().plugin().equals(plugin);
    }

    @Override
    public boolean holds() {
        return drawn;
    }

    @Override
    public final void show() {
        content.removeAll();
        modules.draw(card, actor, getLocale()).ifPresentOrElse(this::hold, this::leave);
    }

    private void hold(Component component) {
        content.add(component);
        drawn = true;
    }

    @Override
    public void leave() {
        content.removeAll();
        drawn = false;
        var calm = new Div(Glyph.PAUSE.icon(), new Span(getTranslation("portal.card.away")));
        calm.addClassName("wl-ghost-why");
        content.add(calm);
    }
}
