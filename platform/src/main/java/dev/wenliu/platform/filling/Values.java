package dev.wenliu.platform.filling;

import dev.wenliu.platform.filling.References.Reference;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.TextLength;
import dev.wenliu.platform.kernel.Money;
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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Checks single values of the built-in types: their shape, and the limits that the form's author set. */
final class Values {

    private static final int CENTS = 2;
    private static final int DAY_LENGTH = 10;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private final References references;

    Values(References references) {
        this.references = references;
    }

    /**
     * What became of a value.
     *
     * @param value as it is to be kept; null when it is empty or has not the shape of its type
     * @param shaped whether it may be kept at all
     * @param complaint what is wrong with it, if anything
     * @param text what people read in its place, where that is kept beside it
     */
    record Checked(@Nullable JsonNode value, boolean shaped, Optional<Sentence> complaint, Optional<String> text) {

        static final Checked EMPTY = new Checked(null, true, Optional.empty(), Optional.empty());

        static Checked sound(String text) {
            return new Checked(StringNode.valueOf(text), true, Optional.empty(), Optional.empty());
        }

        static Checked off(String text, Sentence complaint) {
            return new Checked(StringNode.valueOf(text), true, Optional.of(complaint), Optional.empty());
        }

        static Checked shapeless(String key) {
            return new Checked(null, false, Optional.of(Sentence.of(key)), Optional.empty());
        }
    }

    /** Whether the text is a decimal as forms keep it. */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Checks a value of any built-in type but files, line items and formulas. */
    Checked check(Field field, BuiltInType type, @Nullable JsonNode value) {
        if (value == null || value.isNull()) return Checked.EMPTY;
        if (type == BuiltInType.DATE_RANGE) return range(field, value);
        if (!value.isString()) return Checked.shapeless("form.shape");
        String text = value.stringValue().strip().replace("\r\n", "\n");
        if (text.isEmpty()) return Checked.EMPTY;
        return switch (type) {
            case TEXT -> text(field, text, false);
            case MULTILINE -> text(field, text, true);
            case NUMBER, MONEY -> number(field, type, text);
            case DATE -> date(text);
            case DATETIME -> minute(text);
            case CHOICE -> choice(field, text);
            case PERSON, DEPARTMENT -> reference(type, text);
            case FORMULA, ATTACHMENT, LINE_ITEMS, DATE_RANGE -> Checked.shapeless("form.shape");
        };
    }

    private static Checked text(Field field, String text, boolean lines) {
        boolean odd = text.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')));
        if (odd) return Checked.shapeless("form.characters");
        return TextLength.complaint(field, text)
                .map(complaint -> Checked.off(text, complaint))
                .orElse(Checked.sound(text));
    }

    private static Checked number(Field field, BuiltInType type, String text) {
        if (!isDecimal(text)) return Checked.shapeless("form.number");
        var number = new BigDecimal(text);
        boolean money = type == BuiltInType.MONEY;
        int scale = money ? CENTS : field.config().path("scale").asInt(6);
        if (number.stripTrailingZeros().scale() > scale)
            return Checked.off(number.toPlainString(), Sentence.of(scale == 0 ? "form.whole" : "form.scale", scale));
        String plain = (money ? new Money(number).amount() : number).toPlainString();
        Optional<BigDecimal> min = limit(field, "min");
        if (min.isPresent() && number.compareTo(min.get()) < 0)
            return Checked.off(plain, Sentence.of("form.min", limitWords(money, min.get())));
        Optional<BigDecimal> max = limit(field, "max");
        if (max.isPresent() && number.compareTo(max.get()) > 0)
            return Checked.off(plain, Sentence.of("form.max", limitWords(money, max.get())));
        return Checked.sound(plain);
    }

    private static String limitWords(boolean money, BigDecimal limit) {
        return money ? new Money(limit).shown() : limit.toPlainString();
    }

    private static Optional<BigDecimal> limit(Field field, String name) {
        String text = field.config().path(name).asString("");
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Checked date(String text) {
        return day(text).map(day -> near(day, day.toString())).orElse(Checked.shapeless("form.date"));
    }

    /** The day of a date or a minute as forms keep them. */
    static Optional<LocalDate> dayOf(String text) {
        return text.length() < DAY_LENGTH ? Optional.empty() : day(text.substring(0, DAY_LENGTH));
    }

    /** A year that nobody means is a slip of the finger. */
    private static Checked near(LocalDate day, String text) {
        boolean far = day.getYear() < EARLIEST || day.getYear() > LATEST;
        return far ? Checked.off(text, Sentence.of("form.far", EARLIEST, LATEST)) : Checked.sound(text);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Checked range(Field field, JsonNode value) {
        if (!value.isObject()) return Checked.shapeless("form.shape");
        String first = value.path("from").asString("").strip();
        String last = value.path("to").asString("").strip();
        if (first.isEmpty() && last.isEmpty()) return Checked.EMPTY;
        if (first.isEmpty() || last.isEmpty()) return Checked.shapeless("form.range-half");
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> to = day(last);
        if (from.isEmpty() || to.isEmpty()) return Checked.shapeless("form.date");
        ObjectNode range =
                JsonNodeFactory.instance.objectNode().put("from", first).put("to", last);
        return new Checked(range, true, order(field, from.get(), to.get()), Optional.empty());
    }

    private static Optional<Sentence> order(Field field, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        int most = field.config().path("maxDays").asInt(Integer.MAX_VALUE);
        if (from.getYear() < EARLIEST || to.getYear() > LATEST)
            return Optional.of(Sentence.of("form.far", EARLIEST, LATEST));
        if (days < 1) return Optional.of(Sentence.of("form.range-order"));
        return days > most ? Optional.of(Sentence.of("form.range-long", most)) : Optional.empty();
    }

    private static Checked minute(String text) {
        try {
            if (MINUTE.matcher(text).matches())
                return near(
                        LocalDateTime.parse(text).toLocalDate(),
                        LocalDateTime.parse(text)
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

    private Checked reference(BuiltInType type, String text) {
        Optional<Reference> found = references.find(type, text).filter(Reference::choosable);
        if (found.isEmpty()) return Checked.shapeless(type == BuiltInType.PERSON ? "form.person" : "form.department");
        return new Checked(
                StringNode.valueOf(found.get().id()),
                true,
                Optional.empty(),
                Optional.of(found.get().text()));
    }
}
