package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Text;

/** Something that the plugin does not do, and why, for whoever asked. */
final class Refused extends RuntimeException {

    private final transient Text why;

    Refused(Text why) {
        super(why.en());
        this.why = why;
    }

    Text why() {
        return why;
    }
}
