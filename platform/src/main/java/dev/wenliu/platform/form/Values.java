package dev.wenliu.platform.form;

import dev.wenliu.platform.kernel.Sentence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Checks single values of the built-in types: their shape, and the limits that the form's author set. */
final class Values {

    private static final int LINE = 200;
    private static final int SEVERAL_LINES = 4_000;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private Values() {}

    /**
     * What became of a value.
     *
     * @param value as it is to be kept; null when it is empty or has not the shape of its type
     * @param shaped whether it may be kept at all
     * @param complaint what is wrong with it, if anything
     */
    record Checked(@Nullable JsonNode value, boolean shaped, Optional<Sentence> complaint) {

        static final Checked EMPTY = new Checked(null, true, Optional.empty());

        static Checked sound(String text) {
            return new Checked(StringNode.valueOf(text), true, Optional.empty());
        }

        static Checked off(String text, Sentence complaint) {
            return new Checked(StringNode.valueOf(text), true, Optional.of(complaint));
        }

        static Checked shapeless(String key) {
            return new Checked(null, false, Optional.of(Sentence.of(key)));
        }
    }

    /** Checks a value of any built-in type but files and line items. */
    static Checked check(Field field, BuiltInType type, @Nullable JsonNode value) {
        if (value == null || value.isNull()) return Checked.EMPTY;
        if (!value.isString()) return Checked.shapeless("form.shape");
        String text = value.stringValue().strip().replace("\r\n", "\n");
        if (text.isEmpty()) return Checked.EMPTY;
        return switch (type) {
            case TEXT -> text(field, text, LINE, false);
            case MULTILINE -> text(field, text, SEVERAL_LINES, true);
            case NUMBER -> number(field, text);
            case DATE -> date(text);
            case DATETIME -> minute(text);
            case CHOICE -> choice(field, text);
            case ATTACHMENT, LINE_ITEMS -> Checked.shapeless("form.shape");
        };
    }

    private static Checked text(Field field, String text, int usual, boolean lines) {
        boolean odd = text.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')));
        if (odd) return Checked.shapeless("form.characters");
        int most = field.config().path("maxLength").asInt(usual);
        if (text.codePointCount(0, text.length()) > most) return Checked.off(text, Sentence.of("form.long", most));
        return Checked.sound(text);
    }

    private static Checked number(Field field, String text) {
        if (!DECIMAL.matcher(text).matches()) return Checked.shapeless("form.number");
        var number = new BigDecimal(text);
        String plain = number.toPlainString();
        int scale = field.config().path("scale").asInt(6);
        if (number.stripTrailingZeros().scale() > scale)
            return Checked.off(plain, Sentence.of(scale == 0 ? "form.whole" : "form.scale", scale));
        Optional<BigDecimal> min = limit(field, "min");
        if (min.isPresent() && number.compareTo(min.get()) < 0)
            return Checked.off(plain, Sentence.of("form.min", min.get().toPlainString()));
        Optional<BigDecimal> max = limit(field, "max");
        if (max.isPresent() && number.compareTo(max.get()) > 0)
            return Checked.off(plain, Sentence.of("form.max", max.get().toPlainString()));
        return Checked.sound(plain);
    }

    private static Optional<BigDecimal> limit(Field field, String name) {
        String text = field.config().path(name).asString("");
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Checked date(String text) {
        try {
            if (DAY.matcher(text).matches())
                return Checked.sound(LocalDate.parse(text).toString());
        } catch (DateTimeException noSuchDay) {
            return Checked.shapeless("form.date");
        }
        return Checked.shapeless("form.date");
    }

    private static Checked minute(String text) {
        try {
            if (MINUTE.matcher(text).matches())
                return Checked.sound(LocalDateTime.parse(text)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        } catch (DateTimeException noSuchMinute) {
            return Checked.shapeless("form.datetime");
        }
        return Checked.shapeless("form.datetime");
    }

    private static Checked choice(Field field, String text) {
        boolean known = field.config()
                .path("options")
                .valueStream()
                .anyMatch(option -> option.path("value").asString("").equals(text));
        return known ? Checked.sound(text) : Checked.shapeless("form.choice");
    }
}
