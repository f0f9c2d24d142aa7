package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import java.util.List;

/** A feature that uses plugins says here what would suffer if one were away; the plugin runtime asks upward through it. */
public interface PluginUse {

    /** What uses the plugin now. */
    List<Use> of(String plugin);

    /** So many things of a kind that belong to one flow, by the flow's title. */
    record Use(Kind kind, Label flow, long count) {}

    /** What uses a plugin. */
    enum Kind {
        /** Matters that are under way and have a field, a step or a rule of the plugin. */
        MATTERS,
        /** Forms that people have begun to fill. */
        DRAFTS,
        /** Published flows. */
        TEMPLATES
    }
}
