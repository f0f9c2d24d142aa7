package dev.wenliu.platform.form;

import dev.wenliu.platform.rule.Kind;
import java.util.Arrays;
import java.util.Optional;

/** The field types that the product brings itself, with the shape of their JSON value. */
public enum BuiltInType {
    /** One line; string. */
    TEXT("text", Kind.TEXT),
    /** Several lines; string. */
    MULTILINE("multiline", Kind.TEXT),
    /** A decimal; string such as {@code "2.5"}, never a JSON number, so that no digit is lost. */
    NUMBER("number", Kind.NUMBER),
    /** An amount of money; decimal string with two digits, such as {@code "1234.50"}. */
    MONEY("money", Kind.NUMBER),
    /** A day; string {@code 2026-01-31}. */
    DATE("date", Kind.DATE),
    /** A minute on the office's clock; string {@code 2026-01-31T08:30}. */
    DATETIME("datetime", Kind.MOMENT),
    /** From one day to another, both included; object with {@code from} and {@code to}. */
    DATE_RANGE("date-range", Kind.SPAN),
    /** One of the configured options; string with the option's value. */
    CHOICE("choice", Kind.CHOICE),
    /** Files; array of objects with {@code id}, {@code name} and {@code size}. */
    ATTACHMENT("attachment", Kind.OPAQUE),
    /** Somebody of the company; string with the person's id. */
    PERSON("person", Kind.REFERENCE),
    /** A unit of the company; string with the unit's code. */
    DEPARTMENT("department", Kind.REFERENCE),
    /** What the server computes and nobody fills; decimal string. */
    FORMULA("formula", Kind.NUMBER),
    /** Rows of columns; array of objects. */
    LINE_ITEMS("line-items", Kind.ROWS);

    private final String code;
    private final Kind kind;

    BuiltInType(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** The name in {@code form.json}. */
    public String code() {
        return code;
    }

    /** What rules can make of its values. */
    public Kind kind() {
        return kind;
    }

    /** Whether its text is kept beside the value, so that it stays readable when people and units change. */
    public boolean keepsText() {
        return this == PERSON || this == DEPARTMENT;
    }

    /** The built-in type of that name, if it is one. */
    public static Optional<BuiltInType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
