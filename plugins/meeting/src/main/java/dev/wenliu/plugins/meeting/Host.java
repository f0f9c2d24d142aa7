package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Notices;
import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginJdbc;

/** The product's services that every change needs. */
public record Host(PluginJdbc jdbc, Permissions permissions, PluginAudit audit, Notices notices) {

    /** The permission to keep the rooms, and everyone's bookings with them. */
    public static final String KEEP = "rooms.keep";

    /** Whether the person keeps the rooms at this moment. */
    public boolean keeper(long person) {
        return permissions.holds(person, KEEP);
    }
}
