package dev.wenliu.platform.template;

import dev.wenliu.platform.kernel.Clause;
import dev.wenliu.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done with a flow template. */
public enum TemplateReason implements Reason {
    /** Founding versions exist already, or any other template does: every further version comes through review (4.2). */
    FOUNDING_CLOSED,
    /** Two packages carry the same code. */
    CODE_TAKEN;

    @Override
    public @Nullable Clause clause() {
        return this == FOUNDING_CLOSED ? new Clause("4.2") : null;
    }
}
