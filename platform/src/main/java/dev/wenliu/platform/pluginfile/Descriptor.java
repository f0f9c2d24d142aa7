package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.plugin.api.Api;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code plugin.yaml} says. */
record Descriptor(String id, Version version, Label name, String vendor, Declared declared) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MAX_ID = 40;
    private static final int MAX_NAME = 60;

    static Descriptor read(String yaml) {
        JsonNode root = parse(yaml);
        String id = member(root.path("id"), "id");
        if (id.length() > MAX_ID || !ID.matcher(id).matches()) throw new Refusal(FileReason.BAD_ID, id);
        Version version = Version.of(member(root.path("version"), "version"));
        String api = member(root.path("requires").path("api"), "requires.api");
        if (!VersionRange.of(api).contains(Version.of(Api.VERSION)))
            throw new Refusal(FileReason.WRONG_API, api, Api.VERSION);
        return new Descriptor(
                id,
                version,
                label(root.path("name")),
                member(root.path("vendor"), "vendor"),
                new Declared(
                        Declarations.permissions(root.path("permissions")),
                        Declarations.settings(root.path("settings")),
                        dependencies(root.path("dependencies"), id),
                        exports(root.path("exports"))));
    }

    PluginFile of(Path jar, String sha256, List<String> extensions) {
        return new PluginFile(id, version, name, vendor, jar, sha256, extensions, declared);
    }

    private static List<Dependency> dependencies(JsonNode list, String self) {
        return list.valueStream()
                .map(one -> {
                    String id = member(one.path("id"), "dependencies.id");
                    if (!ID.matcher(id).matches() || id.equals(self))
                        throw new Refusal(FileReason.BAD_DESCRIPTOR, "dependencies.id");
                    return new Dependency(id, VersionRange.of(member(one.path("version"), "dependencies.version")));
                })
                .toList();
    }

    private static List<String> exports(JsonNode list) {
        return list.valueStream().map(one -> member(one, "exports") + ".").toList();
    }

    private static JsonNode parse(String yaml) {
        try {
            JsonNode root = YAML.readTree(yaml);
            if (!root.isObject()) throw new Refusal(FileReason.BAD_DESCRIPTOR, "plugin.yaml");
            return root;
        } catch (JacksonException malformed) {
            throw new Refusal(FileReason.BAD_DESCRIPTOR, "plugin.yaml");
        }
    }

    private static Label label(JsonNode name) {
        if (!name.isObject()) return Label.of(member(name, "name"));
        return new Label(member(name.path("zh"), "name.zh"), member(name.path("en"), "name.en"));
    }

    private static String member(JsonNode node, String name) {
        String text = node.isValueNode() && !node.isNull() ? node.asString().strip() : "";
        if (text.isEmpty() || text.length() > MAX_NAME) throw new Refusal(FileReason.BAD_DESCRIPTOR, name);
        return text;
    }
}
