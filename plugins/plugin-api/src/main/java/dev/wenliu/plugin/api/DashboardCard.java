package dev.wenliu.plugin.api;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/** A card on the home page of everyone who may see it, such as a person's trips. A card that fails or whose plugin is away leaves the page unharmed. */
public interface DashboardCard extends ExtensionPoint {

    /** What the host must know to place the card. */
    Descriptor descriptor();

    /** Builds what stands in the card below its title; called when the home page opens. */
    Component create(ViewContext context);

    /**
     * How a card is placed.
     *
     * @param name local name, unique in the plugin, stable for ever
     * @param title the card's heading
     * @param icon name of a Vaadin icon
     * @param permission permission of the plugin that a person must hold to see the card, or null for everyone
     * @param path path of the plugin's page to which the heading leads, or null where it leads nowhere
     * @param order position among the cards, ascending
     */
    record Descriptor(
            String name,
            Text title,
            String icon,
            @Nullable String permission,
            @Nullable String path,
            int order) {}
}
