package dev.wenliu.plugin.api;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/** A page that a plugin adds to the navigation; the host shows it at {@code /m/<plugin>/<path>} and checks the permission. */
public interface ModuleView extends ExtensionPoint {

    /** What the host must know to list the page. */
    Descriptor descriptor();

    /** Builds the page for one person; called with the plugin's class loader as context, once per visit. One that implements {@link Resumable}
     * is asked for its state before the plugin stops. */
    Component create(ViewContext context);

    /**
     * How a page is listed.
     *
     * @param name local name, unique in the plugin, stable for ever
     * @param path last part of the address
     * @param title what the navigation calls it
     * @param icon name of a Vaadin icon, such as {@code car}
     * @param permission permission of the plugin that a person must hold to open the page, or null for everyone
     * @param order position among the plugin's pages, ascending
     */
    record Descriptor(
            String name,
            String path,
            Text title,
            String icon,
            @Nullable String permission,
            int order) {}
}
