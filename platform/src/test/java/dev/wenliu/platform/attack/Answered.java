package dev.wenliu.platform.attack;

/** What an attempt over HTTP throws when the answer was a refusal. */
public final class Answered extends RuntimeException {

    private final String messageId;

    /** A refusal, as {@code http.403} or the key of the sentence in the answer. */
    public Answered(String messageId) {
        super(messageId);
        this.messageId = messageId;
    }

    /** The stable name of the refusal. */
    public String messageId() {
        return messageId;
    }
}
