package dev.wenliu.platform.kernel;

import java.util.Optional;

/** Tells who is logged in on this thread; security answers in the product, a fixture in tests. */
public interface CurrentActor {

    /** Who is logged in, if anyone. */
    Optional<Actor> find();

    /** Who is logged in; refuses when nobody is. */
    default Actor require() {
        return find().orElseThrow(() -> new Refusal(KernelReason.NOT_ALLOWED));
    }
}
