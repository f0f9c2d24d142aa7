package dev.wenliu.platform.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The instructions of the project's Dockerfile, continuation lines joined. */
record Dockerfile(List<Instruction> instructions) {

    record Instruction(String name, String arguments) {

        /** The command in its JSON form, which no shell takes apart. */
        List<String> command() {
            var json = arguments.substring(arguments.indexOf('['));
            return JsonMapper.shared().readValue(json, new TypeReference<>() {});
        }
    }

    static final Path FOLDER = Path.of("..", "docker");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+)=(\\S+)");

    static Dockerfile read() throws IOException {
        var text = Files.readString(FOLDER.resolve("Dockerfile"))
                .replaceAll("(?m)^#.*\n", "")
                .replaceAll("\\\\\n", " ");
        return new Dockerfile(text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s+", 2))
                .map(parts -> new Instruction(parts[0], parts[1].strip()))
                .toList());
    }

    Stream<Instruction> all(String name) {
        return instructions.stream().filter(instruction -> instruction.name().equals(name));
    }

    Instruction last(String name) {
        return all(name).reduce((first, second) -> second).orElseThrow();
    }

    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        all("ENV")
                .flatMap(env -> VARIABLE.matcher(env.arguments()).results())
                .forEach(variable -> environment.put(variable.group(1), variable.group(2)));
        return environment;
    }
}
