package dev.wenliu.platform.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.codec.base.Base32Codec;
import java.util.UUID;

/** Ids that sort by the time they were made (UUID version 7, RFC 9562), so that indexes grow at one end. */
public final class SortableId {

    private SortableId() {}

    /** The next id; ids of one JVM are strictly increasing. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The next id as 26 lower-case characters that sort like the id itself. */
    public static String nextText() {
        return Base32Codec.INSTANCE.encode(next());
    }

    /** Reads the usual text of a UUID; refuses anything else. */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(KernelReason.NO_SUCH_OBJECT, malformed);
        }
    }
}
