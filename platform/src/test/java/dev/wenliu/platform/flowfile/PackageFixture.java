package dev.wenliu.platform.flowfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.scripting.SomeScripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sample packages to be broken by tests. */
final class PackageFixture {

    static final Path SAMPLES = Path.of("..", "sample-flows");

    private PackageFixture() {}

    /** The parts of a sample package without its scenarios. */
    static Map<String, byte[]> parts(String code) {
        Map<String, byte[]> parts = new TreeMap<>();
        try {
            for (String name : Names.PARTS)
                parts.put(name, Files.readAllBytes(SAMPLES.resolve(code).resolve(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return parts;
    }

    /** The leave package with one text replaced, which must stand in the file. */
    static Map<String, byte[]> broken(String file, String find, String replacement) {
        return broken("leave", file, find, replacement);
    }

    /** A sample package with one text replaced, which must stand in the file. */
    static Map<String, byte[]> broken(String code, String file, String find, String replacement) {
        Map<String, byte[]> parts = parts(code);
        String text = new String(parts.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertThat(text).contains(find);
        parts.put(file, text.replace(find, replacement).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    /** What is wrong with these parts; empty when they are taken. */
    static List<Problem> problems(Map<String, byte[]> parts) {
        try {
            new Packages(SomeScripts.running()).read(parts);
            return List.of();
        } catch (PackageRefused refused) {
            return refused.problems();
        }
    }
}
