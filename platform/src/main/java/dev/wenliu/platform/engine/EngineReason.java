package dev.wenliu.platform.engine;

import dev.wenliu.platform.kernel.Reason;

/** Why the engine refuses. */
public enum EngineReason implements Reason {
    /** A chart cannot run: the element named does not connect as its kind demands. */
    NOT_RUNNABLE,
    /** Something reached the engine that no chart of ours contains. */
    FORBIDDEN,
    /** No condition of the gateway holds and it has no other way. */
    NO_WAY,
    /** The token goes round and round without ever waiting for anybody. */
    ENDLESS,
    /** From here no return leads to the wanted node. */
    NO_RETURN
}
