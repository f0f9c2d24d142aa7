package dev.wenliu.platform.kernel;

import java.util.List;

/** An act that the product refuses, with the reason as a sentence for the user. */
public class Refusal extends RuntimeException {

    private final transient Reason reason;
    private final transient List<Object> arguments;

    /** Refuses for a reason; the arguments fill the sentence's placeholders. */
    public Refusal(Reason reason, Object... arguments) {
        super(reason.key() + (arguments.length == 0 ? "" : List.of(arguments).toString()));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Refuses because of a lower-level failure, which is kept as the cause. */
    public Refusal(Reason reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What fills the sentence's placeholders. */
    public List<Object> arguments() {
        return arguments;
    }
}
