package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the permissions and settings that {@code plugin.yaml} declares; a mistake in one refuses the file. */
final class Declarations {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*([.-][a-z][A-Za-z0-9]*)*");
    private static final int MAX_NAME = 40;
    private static final int MAX_WORDS = 200;
    private static final int MAX_LIST = 50;

    private Declarations() {}

    static List<DeclaredPermission> permissions(JsonNode list) {
        Set<String> seen = new HashSet<>();
        return entries(list, "permissions")
                .map(one -> new DeclaredPermission(
                        name(one.path("id"), "permissions.id", seen),
                        label(one.path("name"), "permissions.name"),
                        one.path("roles")
                                .valueStream()
                                .map(JsonNode::asString)
                                .distinct()
                                .toList()))
                .toList();
    }

    static List<DeclaredSetting> settings(JsonNode list) {
        Set<String> seen = new HashSet<>();
        return entries(list, "settings").map(one -> setting(one, seen)).toList();
    }

    private static DeclaredSetting setting(JsonNode one, Set<String> seen) {
        String key = name(one.path("key"), "settings.key", seen);
        var setting = new DeclaredSetting(
                key,
                type(one.path("type").asString("")),
                label(one.path("name"), "settings.name"),
                one.has("help") ? label(one.path("help"), "settings.help") : Label.of(""),
                one.path("default").asString(""),
                one.path("min").asInt(Integer.MIN_VALUE),
                one.path("max").asInt(Integer.MAX_VALUE),
                one.path("options")
                        .valueStream()
                        .map(option -> new DeclaredSetting.Option(
                                option.path("value").asString(""), label(option.path("name"), "settings.options.name")))
                        .toList());
        if (!setting.takes(setting.initial())) throw new Refusal(FileReason.BAD_DESCRIPTOR, key + ".default");
        return setting;
    }

    private static DeclaredSetting.Type type(String text) {
        return List.of(DeclaredSetting.Type.values()).stream()
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal(FileReason.BAD_DESCRIPTOR, "settings.type"));
    }

    private static Stream<JsonNode> entries(JsonNode list, String member) {
        if (list.isMissingNode()) return Stream.empty();
        if (!list.isArray() || list.size() > MAX_LIST) throw new Refusal(FileReason.BAD_DESCRIPTOR, member);
        return list.valueStream();
    }

    private static String name(JsonNode node, String member, Set<String> seen) {
        String name = node.asString("");
        boolean sound = name.length() <= MAX_NAME && NAME.matcher(name).matches();
        if (!sound || !seen.add(name)) throw new Refusal(FileReason.BAD_DESCRIPTOR, member);
        return name;
    }

    private static Label label(JsonNode words, String member) {
        String zh = words.isObject() ? words.path("zh").asString("") : words.asString("");
        String en = words.path("en").asString("");
        if (zh.isBlank() || zh.length() > MAX_WORDS || en.length() > MAX_WORDS)
            throw new Refusal(FileReason.BAD_DESCRIPTOR, member);
        return Label.of(zh, en);
    }
}
