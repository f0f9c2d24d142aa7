package dev.wenliu.plugin.api;

/** The product's append-only log; whatever changes what others rely on is written here, in the transaction that changes it. */
public interface PluginAudit {

    /**
     * Writes a row.
     *
     * @param actor id of the person who acted
     * @param act what kind of act it was, a short word such as {@code vehicle-changed}; the host puts the plugin's id before it
     * @param subject what it was done to, such as a plate
     * @param sentence what happened, without secrets
     */
    void record(long actor, String act, String subject, Text sentence);
}
