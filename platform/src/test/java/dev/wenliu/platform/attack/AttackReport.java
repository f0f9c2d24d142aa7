package dev.wenliu.platform.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One report of all attacks of a run, {@code target/attacks.json}, written when the last test has ended. */
final class AttackReport implements AutoCloseable {

    private static final Path FILE = Path.of("target", "attacks.json");

    private final Map<String, Line> lines = new ConcurrentSkipListMap<>();

    /** One case: {@code message} is the key of the sentence that refused, empty when nothing did. */
    record Line(String id, String asvs, String role, boolean refused, long ms, String message) {}

    void add(Line line) {
        lines.put(line.id(), line);
    }

    @Override
    public void close() throws IOException {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, json.writeValueAsBytes(List.copyOf(lines.values())));
    }
}
