package dev.wenliu.platform.attack;

/** One attack, or its lawful twin: does what it does by plain calls, and fails when the product refuses. */
@FunctionalInterface
public interface Attempt {

    /** Attacks; the canaries are what the attack would touch if it succeeded. */
    void make(Canaries canaries) throws Exception;
}
