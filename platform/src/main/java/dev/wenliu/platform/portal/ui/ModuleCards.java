package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.portal.ModuleCard;
import dev.wenliu.platform.portal.Modules;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The cards that plugins bring to the workplace. One that has come stays, even while its plugin is away. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ModuleCards extends Div {

    private final transient Modules modules;
    private final transient OpenModules open;
    private final transient Set<ExtensionId> shown = new HashSet<>();

    ModuleCards(Modules modules, OpenModules open) {
        this.modules = modules;
        this.open = open;
        addClassName("wl-module-cards");
    }

    /** Adds the cards that have not come yet. */
    void show(Actor actor) {
        for (ModuleCard card : modules.cards(actor))
            if (shown.add(card.id())) add(new ModuleCardPlace(card, modules, actor, open));
    }
}
