package dev.wenliu.platform.kernel;

/** Work besides tasks that waits for people on a page of its own, such as applications to decide on; the workplace shows it. */
public interface Chore {

    /** How much waits for the actor; 0 where there is nothing, or nothing for the actor. */
    int waiting(Actor actor);

    /** The route of the page where it is done. */
    String page();

    /** The key of the sentence that says how much waits, the number in its placeholder. */
    String key();
}
