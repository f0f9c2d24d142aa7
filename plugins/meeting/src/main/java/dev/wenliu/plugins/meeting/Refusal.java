package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Text;

/** Why something was not done, for the person who asked; nothing was changed. */
public final class Refusal extends RuntimeException {

    private final transient Text why;

    public Refusal(Text why) {
        super(why.en());
        this.why = why;
    }

    public Text why() {
        return why;
    }
}
