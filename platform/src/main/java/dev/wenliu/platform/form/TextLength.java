package dev.wenliu.platform.form;

import dev.wenliu.platform.kernel.Sentence;
import java.util.Optional;

/** How long a text may be, counted in characters as people count them. */
public final class TextLength {

    private static final int LINE = 200;
    private static final int SEVERAL_LINES = 4_000;

    private TextLength() {}

    /** By how much the text is longer than its field takes; empty when it fits. */
    public static Optional<Sentence> complaint(Field field, String text) {
        int most = most(field);
        int length = text.codePointCount(0, text.length());
        return length > most ? Optional.of(Sentence.of("form.long", most, length, length - most)) : Optional.empty();
    }

    /** What the field's author set, or what is usual. */
    private static int most(Field field) {
        boolean lines = field.type().equals(BuiltInType.MULTILINE.code());
        return field.config().path("maxLength").asInt(lines ? SEVERAL_LINES : LINE);
    }
}
