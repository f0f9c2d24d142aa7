package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.kernel.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes an object of a JSON part apart, member by member; what is missing, of the wrong kind or left over becomes a problem. */
final class JsonCursor {

    private static final int LONGEST = 2_000;

    private final String file;
    private final String place;
    private final ObjectNode object;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();

    JsonCursor(String file, String place, ObjectNode object, Problems problems) {
        this.file = file;
        this.place = place;
        this.object = object;
        this.problems = problems;
    }

    /** Where this object stands, for problems that the caller finds. */
    String place() {
        return place;
    }

    void problem(String key, Object... arguments) {
        problems.add(file, place, key, arguments);
    }

    boolean has(String member) {
        return object.has(member);
    }

    /** Whether the member is a text. */
    boolean isText(String member) {
        JsonNode value = object.get(member);
        return value != null && value.isString();
    }

    /** Checks that the file says which format it follows; only format 1 exists. */
    JsonCursor format() {
        if (number("format", 1, 1).isEmpty()) problem("json.format");
        return this;
    }

    /** A text that must be there. */
    String text(String member) {
        return optionalText(member).orElseGet(() -> {
            if (!object.has(member)) problem("json.missing", member);
            return "";
        });
    }

    Optional<String> optionalText(String member) {
        JsonNode value = take(member);
        if (value == null) return Optional.empty();
        if (value.isString()
                && !value.stringValue().isBlank()
                && value.stringValue().length() <= LONGEST) return Optional.of(value.stringValue());
        problem("json.text", member, LONGEST);
        return Optional.empty();
    }

    /** A text of several lines that must be there. */
    String longText(String member, int most) {
        JsonNode value = take(member);
        String text = value != null && value.isString() ? value.stringValue() : "";
        if (!text.isBlank() && text.length() <= most) return text;
        problem("json.text", member, most);
        return "";
    }

    /** A name in Chinese and perhaps in English. */
    Label label(String member) {
        return optionalLabel(member).orElseGet(() -> {
            if (!object.has(member)) problem("json.missing", member);
            return Label.of("");
        });
    }

    Optional<Label> optionalLabel(String member) {
        return object(member).map(names -> {
            String zh = names.text("zh");
            var label = new Label(zh, names.optionalText("en").orElse(zh));
            names.done();
            return label;
        });
    }

    Optional<Integer> number(String member, int least, int most) {
        JsonNode value = take(member);
        if (value == null) return Optional.empty();
        if (value.isInt() && value.intValue() >= least && value.intValue() <= most)
            return Optional.of(value.intValue());
        problem("json.number", member, least, most);
        return Optional.empty();
    }

    boolean flag(String member) {
        JsonNode value = take(member);
        if (value != null && !value.isBoolean()) problem("json.flag", member);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    <E extends Enum<E>> E one(String member, Class<E> type) {
        String text = text(member);
        for (E constant : type.getEnumConstants()) if (code(constant).equals(text)) return constant;
        if (!text.isEmpty()) problem("json.choice", member, text);
        return type.getEnumConstants()[0];
    }

    Optional<JsonCursor> object(String member) {
        JsonNode value = take(member);
        if (value == null) return Optional.empty();
        if (value instanceof ObjectNode inner)
            return Optional.of(new JsonCursor(file, inside(member), inner, problems));
        problem("json.kind", member, "{}");
        return Optional.empty();
    }

    List<JsonCursor> objects(String member, int most) {
        List<JsonCursor> all = new ArrayList<>();
        for (JsonNode element : array(member, most)) {
            if (element instanceof ObjectNode inner)
                all.add(new JsonCursor(file, inside(member) + "[" + all.size() + "]", inner, problems));
            else problem("json.kind", member, "[{}]");
        }
        return all;
    }

    List<String> texts(String member, int most) {
        List<String> all = new ArrayList<>();
        for (JsonNode element : array(member, most)) {
            if (element.isString()) all.add(element.stringValue());
            else problem("json.kind", member, "[\"\"]");
        }
        return all;
    }

    /** Lists of texts. */
    List<List<String>> rows(String member, int most) {
        List<List<String>> all = new ArrayList<>();
        for (JsonNode row : array(member, most)) {
            boolean texts = row.isArray() && row.valueStream().allMatch(JsonNode::isString);
            if (texts) all.add(row.valueStream().map(JsonNode::stringValue).toList());
            else problem("json.kind", member, "[[\"\"]]");
        }
        return all;
    }

    /** An object whose members are somebody else's business; empty where it is missing. */
    ObjectNode free(String member) {
        JsonNode value = take(member);
        if (value instanceof ObjectNode inner) return inner;
        if (value != null) problem("json.kind", member, "{}");
        return JsonNodeFactory.instance.objectNode();
    }

    /** The same object named after its id, once that is known. */
    JsonCursor named(String newPlace) {
        var named = new JsonCursor(file, newPlace, object, problems);
        named.taken.addAll(taken);
        return named;
    }

    /** A cursor over another object of the same file. */
    JsonCursor inner(String newPlace, ObjectNode inner) {
        return new JsonCursor(file, newPlace, inner, problems);
    }

    /** Reports members that nobody asked for. */
    void done() {
        object.propertyStream()
                .map(Map.Entry::getKey)
                .filter(member -> !taken.contains(member))
                .forEach(member -> problem("json.unknown", member));
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ArrayNode array(String member, int most) {
        JsonNode value = take(member);
        if (value instanceof ArrayNode elements && elements.size() <= most) return elements;
        if (value instanceof ArrayNode) problem("json.many", member, most);
        else if (value != null) problem("json.kind", member, "[]");
        return JsonNodeFactory.instance.arrayNode();
    }

    private @Nullable JsonNode take(String member) {
        taken.add(member);
        return object.get(member);
    }

    private String inside(String member) {
        return place.isEmpty() ? member : place + "." + member;
    }
}
