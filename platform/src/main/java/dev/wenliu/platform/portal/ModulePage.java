package dev.wenliu.platform.portal;

import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.plugin.api.ModuleView;

/** A page of a running plugin, with what the host knows of it. */
public record ModulePage(ExtensionId id, ModuleView.Descriptor descriptor) {

    /** Where the product shows it. */
    public String route() {
        return "m/" + id.plugin() + "/" + descriptor.path();
    }
}
