package dev.wenliu.plugin.api;

/** Who holds which of the permissions that {@code plugin.yaml} declares. Assignments outlast a stop and a removal of the plugin. */
public interface Permissions {

    /** Whether the person is active and holds the plugin's permission at this moment. */
    boolean holds(long person, String permission);
}
