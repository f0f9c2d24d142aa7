package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.rule.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks what a form's author configured for the built-in field types; a plugin's configuration is the plugin's business. */
final class FieldConfigLint {

    private static final int USUAL_FILES = 20;
    private static final int MOST_FILES = 100;
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private final JsonCursor part;

    private FieldConfigLint(JsonCursor part) {
        this.part = part;
    }

    static void check(FormSchema form, JsonCursor part) {
        var lint = new FieldConfigLint(part);
        for (Field field : form.fields()) {
            lint.check(field, form.fields(), field.id());
            for (Field column : field.columns()) lint.check(column, field.columns(), field.id() + "." + column.id());
        }
    }

    private void check(Field field, List<Field> siblings, String path) {
        BuiltInType.of(field.type()).ifPresent(type -> {
            JsonCursor config = part.inner(path, field.config());
            switch (type) {
                case TEXT -> config.number("maxLength", 1, 2_000);
                case MULTILINE -> {
                    config.number("maxLength", 1, 20_000);
                    config.number("rows", 2, 30);
                }
                case NUMBER -> number(config);
                case MONEY -> money(config);
                case FORMULA -> formula(config);
                case DATE_RANGE -> config.number("maxDays", 1, 3_660);
                case PERSON, DEPARTMENT -> {}
                case DATE, DATETIME -> after(config, field, siblings);
                case CHOICE -> options(config);
                case ATTACHMENT -> files(config);
                case LINE_ITEMS -> rows(config);
            }
            if (path.indexOf('.') > 0 && field.kind() == Kind.NUMBER) config.flag("total");
            config.done();
        });
    }

    private static void number(JsonCursor config) {
        config.number("scale", 0, 6);
        config.optionalLabel("unit");
        limits(config);
    }

    private static void limits(JsonCursor config) {
        Optional<BigDecimal> min = decimal(config, "min");
        Optional<BigDecimal> max = decimal(config, "max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) config.problem("form.range");
    }

    private static void money(JsonCursor config) {
        config.flag("capital");
        limits(config);
    }

    private static void formula(JsonCursor config) {
        boolean money = config.optionalText("as").filter("money"::equals).isPresent();
        if (config.has("as") && !money) config.problem("formula.as");
        if (money) {
            config.flag("capital");
        } else {
            config.number("scale", 0, 6);
            config.optionalLabel("unit");
        }
    }

    private static Optional<BigDecimal> decimal(JsonCursor config, String member) {
        Optional<String> text = config.optionalText(member);
        if (text.isPresent() && !DECIMAL.matcher(text.get()).matches())
            config.problem("form.decimal", member, text.get());
        return text.filter(DECIMAL.asMatchPredicate()).map(BigDecimal::new);
    }

    private static void after(JsonCursor config, Field field, List<Field> siblings) {
        config.number("maxDays", 1, 3_660);
        config.optionalText("after").ifPresent(other -> {
            boolean fits = siblings.stream()
                    .anyMatch(sibling -> !sibling.id().equals(field.id())
                            && sibling.id().equals(other)
                            && sibling.type().equals(field.type()));
            if (!fits) config.problem("form.after", other);
        });
    }

    private static void options(JsonCursor config) {
        Set<String> seen = new HashSet<>();
        for (JsonCursor option : config.objects("options", 300)) {
            String value = option.text("value");
            option.label("label");
            option.done();
            if (!Names.isOption(value)) option.problem("name.option", value);
            if (!seen.add(value)) option.problem("form.option-twice", value);
        }
        if (seen.isEmpty()) config.problem("form.no-options");
    }

    private static void files(JsonCursor config) {
        int least = config.number("minFiles", 1, MOST_FILES).orElse(1);
        int most = config.number("maxFiles", 1, MOST_FILES).orElse(USUAL_FILES);
        if (least > most) config.problem("form.range");
        for (String type : config.texts("types", MOST_FILES))
            if (!EXTENSION.matcher(type).matches()) config.problem("form.file-type", type);
    }

    private static void rows(JsonCursor config) {
        int least = config.number("minRows", 0, 200).orElse(0);
        int most = config.number("maxRows", 1, 200).orElse(200);
        if (least > most) config.problem("form.range");
    }
}
