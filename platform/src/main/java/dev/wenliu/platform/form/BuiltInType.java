package dev.wenliu.platform.form;

import java.util.Arrays;
import java.util.Optional;

/** The field types that the product brings itself, with the shape of their JSON value. */
public enum BuiltInType {
    /** One line; string. */
    TEXT("text"),
    /** Several lines; string. */
    MULTILINE("multiline"),
    /** A decimal; string such as {@code "2.5"}, never a JSON number, so that no digit is lost. */
    NUMBER("number"),
    /** A day; string {@code 2026-01-31}. */
    DATE("date"),
    /** A minute on the office's clock; string {@code 2026-01-31T08:30}. */
    DATETIME("datetime"),
    /** One of the configured options; string with the option's value. */
    CHOICE("choice"),
    /** Rows of columns; array of objects. */
    LINE_ITEMS("line-items");

    private final String code;

    BuiltInType(String code) {
        this.code = code;
    }

    /** The name in {@code form.json}. */
    public String code() {
        return code;
    }

    /** The built-in type of that name, if it is one. */
    public static Optional<BuiltInType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
