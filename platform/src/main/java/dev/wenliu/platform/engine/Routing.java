package dev.wenliu.platform.engine;

import dev.wenliu.platform.rule.Condition;

/** Decides conditions for one act, from the form as it stands in the act's transaction. */
@FunctionalInterface
public interface Routing {

    /** Whether the condition holds now. */
    boolean holds(Condition condition);
}
