package dev.wenliu.platform.kernel;

/** Which rows of a list are wanted: {@code offset} rows skipped, at most {@code limit} returned. */
public record Window(int offset, int limit) {

    /** No caller may ask for more rows than this at once. */
    public static final int MAX = 500;

    public Window {
        if (offset < 0 || limit < 1) throw new Refusal(KernelReason.NO_SUCH_OBJECT);
        limit = Math.min(limit, MAX);
    }

    /** The first rows. */
    public static Window first(int limit) {
        return new Window(0, limit);
    }
}
