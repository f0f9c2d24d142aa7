package dev.wenliu.plugin.api;

import tools.jackson.databind.JsonNode;

/**
 * A page that can say what its reader was doing. When the plugin stops or is upgraded the host asks it, keeps the answer in the open tab and
 * hands it to the next {@link ModuleView#create} as {@link ViewContext#resumed}, so that nobody loses what was typed.
 */
public interface Resumable {

    /** What the reader was doing, as JSON that a later version of the plugin can still read. */
    JsonNode snapshot();
}
