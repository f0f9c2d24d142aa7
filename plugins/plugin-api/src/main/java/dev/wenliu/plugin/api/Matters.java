package dev.wenliu.plugin.api;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads matters and lets a person begin one from a plugin's page. */
public interface Matters {

    /** The matter with this id; empty where there is none that the reader may see. */
    Optional<MatterInfo> find(long reader, String matterId);

    /** The matters of a flow that a person started, the newest first, at most {@code limit}. */
    List<MatterInfo> startedBy(long person, String flow, int limit);

    /** The address of a matter's page inside the product, without a leading slash; the page itself checks who may read it. */
    String address(String matterId);

    /**
     * Keeps a draft of a flow for a person, filled with these values, and answers the address of its page, without a leading slash. Values
     * of fields that the form does not have, or that the initiator may not fill, are left out. Empty where the flow cannot be started by
     * this person.
     */
    Optional<String> begin(long initiator, String flow, ObjectNode values);
}
