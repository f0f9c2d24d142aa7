package dev.wenliu.platform.kernel;

/** Refusals that no single feature owns. */
public enum KernelReason implements Reason {
    /** The object does not exist, or the actor may not know that it does. */
    NO_SUCH_OBJECT,
    /** The actor lacks the right. */
    NOT_ALLOWED,
    /** Someone else changed the object in the meantime. */
    CHANGED_MEANWHILE;

    @Override
    public boolean oversteps() {
        return this != CHANGED_MEANWHILE;
    }
}
