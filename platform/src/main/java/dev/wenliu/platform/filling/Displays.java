package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            case NUMBER, MONEY, FORMULA -> number(field, value.asString(""), locale);
            case DATE_RANGE -> range(value);
            case PERSON, DEPARTMENT -> value.asString("");
            case CHOICE -> choice(field, value.asString(""), locale);
            case LINE_ITEMS -> rows(field, value, locale);
            case ATTACHMENT -> files(value, locale);
        };
    }

    /** Keeps the text of a value beside it, in the form or in a row; null takes it away. */
    static void keep(ObjectNode holder, String id, @Nullable String text) {
        ObjectNode texts = holder.get(FormData.DISPLAY) instanceof ObjectNode object ? object : holder.objectNode();
        if (text == null) texts.remove(id);
        else texts.put(id, text);
        if (texts.isEmpty()) holder.remove(FormData.DISPLAY);
        else holder.set(FormData.DISPLAY, texts);
    }

    /** The text that was kept; empty where none was. */
    static String kept(JsonNode holder, String id) {
        return holder.path(FormData.DISPLAY).path(id).asString("");
    }

    private static String range(JsonNode range) {
        return range.path("from").asString("") + " – " + range.path("to").asString("");
    }

    private static String number(Field field, String number, Locale locale) {
        if (field.money() && Values.isDecimal(number)) return new Money(new BigDecimal(number)).shown();
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
                        .map(column -> cell(column, row, locale))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? "; " : "；"));
    }

    private static String files(JsonNode value, Locale locale) {
        return FormFile.in(value).stream()
                .map(FormFile::name)
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }

    /** The text of one cell: what was kept, or its value in words. */
    static String cell(Field column, JsonNode row, Locale locale) {
        String kept = kept(row, column.id());
        return kept.isEmpty() ? text(column, row.path(column.id()), locale) : kept;
    }

    private static String in(JsonNode label, Locale locale) {
        if (!(label instanceof ObjectNode)) return "";
        String zh = label.path("zh").asString("");
        return locale.getLanguage().equals("en") ? label.path("en").asString(zh) : zh;
    }
}
