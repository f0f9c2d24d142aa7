package dev.wenliu.platform.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts values of the built-in types into the words that people read. */
final class Displays {

    private Displays() {}

    static String text(Field field, JsonNode value, Locale locale) {
        Optional<BuiltInType> type = BuiltInType.of(field.type());
        if (type.isEmpty()) return value.isString() ? value.stringValue() : value.toString();
        return switch (type.get()) {
            case TEXT, MULTILINE, DATE -> value.asString("");
            case DATETIME -> value.asString("").replace('T', ' ');
            case NUMBER -> number(field, value.asString(""), locale);
            case CHOICE -> choice(field, value.asString(""), locale);
            case LINE_ITEMS -> rows(field, value, locale);
            case ATTACHMENT -> files(value, locale);
        };
    }

    private static String number(Field field, String number, Locale locale) {
        String unit = in(field.config().path("unit"), locale);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private static String choice(Field field, String value, Locale locale) {
        return field.config()
                .path("options")
                .valueStream()
                .filter(option -> option.path("value").asString("").equals(value))
                .map(option -> in(option.path("label"), locale))
                .findFirst()
                .orElse(value);
    }

    private static String rows(Field field, JsonNode rows, Locale locale) {
        return rows.valueStream()
                .map(row -> field.columns().stream()
                        .filter(column -> row.hasNonNull(column.id()))
                        .map(column -> text(column, row.get(column.id()), locale))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? "; " : "；"));
    }

    private static String files(JsonNode value, Locale locale) {
        return FormFile.in(value).stream()
                .map(FormFile::name)
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }

    private static String in(JsonNode label, Locale locale) {
        if (!(label instanceof ObjectNode)) return "";
        String zh = label.path("zh").asString("");
        return locale.getLanguage().equals("en") ? label.path("en").asString(zh) : zh;
    }
}
