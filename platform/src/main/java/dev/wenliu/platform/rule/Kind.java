package dev.wenliu.platform.rule;

import dev.wenliu.platform.rule.Condition.Operator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a rule can make of a field's value, whatever the field's type. */
public enum Kind {
    /** Decimals; ordered. */
    NUMBER,
    /** Days; ordered. */
    DATE,
    /** Minutes on the office's clock; ordered. */
    MOMENT,
    /** Written text. */
    TEXT,
    /** One of the values that the form's author listed. */
    CHOICE,
    /** Somebody or something that has a lasting id. */
    REFERENCE,
    /** From one day to another; rules only count its days. */
    SPAN,
    /** Line items; rules only count and add them up. */
    ROWS,
    /** What only a plugin understands, or a field that does not exist. */
    OPAQUE;

    /** Whether a value of this kind can be compared so at all. */
    public boolean allows(Operator operator) {
        return switch (operator) {
            case FILLED, EMPTY -> true;
            case EQUAL, NOT_EQUAL -> ordered() || named();
            case LESS, AT_MOST, GREATER, AT_LEAST -> ordered();
            case IN -> named();
        };
    }

    /** Whether the text can stand as a constant of this kind. */
    public boolean isConstant(String text) {
        return !text.isEmpty() && order(text, text).isPresent();
    }

    /** How two texts of this kind compare; empty where one of them is no value of the kind. */
    Optional<Integer> order(String left, String right) {
        try {
            return switch (this) {
                case NUMBER -> Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
                case DATE -> Optional.of(LocalDate.parse(left).compareTo(LocalDate.parse(right)));
                case MOMENT -> Optional.of(LocalDateTime.parse(left).compareTo(LocalDateTime.parse(right)));
                case TEXT, CHOICE, REFERENCE -> Optional.of(left.compareTo(right));
                case SPAN, ROWS, OPAQUE -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException noValue) {
            return Optional.empty();
        }
    }

    private boolean ordered() {
        return this == NUMBER || this == DATE || this == MOMENT;
    }

    private boolean named() {
        return this == TEXT || this == CHOICE || this == REFERENCE;
    }
}
