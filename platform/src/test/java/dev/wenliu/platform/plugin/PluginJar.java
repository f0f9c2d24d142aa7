package dev.wenliu.platform.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A plugin as small as a test needs it, compiled on the spot. */
final class PluginJar {

    private final String id;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Manifest manifest = new Manifest();
    private String version = "1.0.0";
    private String api = ">=1.0 <2.0";
    private String extension = "test.Page";
    private String declared = "";

    private PluginJar(String id) {
        this.id = id;
    }

    /** A plugin with one harmless page. */
    static PluginJar of(String id) {
        return new PluginJar(id).page("return new com.vaadin.flow.component.html.Span(\"hello\");");
    }

    PluginJar version(String version) {
        this.version = version;
        return this;
    }

    PluginJar api(String range) {
        this.api = range;
        return this;
    }

    /** Its page does this when it is opened. */
    PluginJar page(String body) {
        return source("test.Page", """
                package test;
                import dev.wenliu.plugin.api.*;
                @org.pf4j.Extension
                public class Page implements ModuleView {
                    public Descriptor descriptor() {
                        return new Descriptor("page", "page", new Text("页面", "Page"), "car", null, 1);
                    }
                    public com.vaadin.flow.component.Component create(ViewContext context) { %s }
                }
                """.formatted(body));
    }

    /** It has a class of its own for start and stop. */
    PluginJar starting(String start, String stop) {
        manifest.getMainAttributes().putValue("Plugin-Class", "test.Main");
        return source("test.Main", """
                package test;
                public class Main extends org.pf4j.Plugin {
                    @Override public void start() { %s }
                    @Override public void stop() { %s }
                }
                """.formatted(start, stop));
    }

    /** It says this of its health when it is asked. */
    PluginJar healthy(String body) {
        return source("test.Health", """
                package test;
                import dev.wenliu.plugin.api.*;
                @org.pf4j.Extension
                public class Health implements HealthCheck {
                    public Descriptor descriptor() { return new Descriptor("health", new Text("自检", "Self test")); }
                    public java.util.Optional<Text> complaint() { %s }
                }
                """.formatted(body)).extension("test.Page\ntest.Health");
    }

    /** What its {@code plugin.yaml} says beyond who it is. */
    PluginJar declaring(String yaml) {
        this.declared = yaml;
        return this;
    }

    PluginJar source(String name, String code) {
        compile(name, code).forEach(entries::put);
        return this;
    }

    PluginJar entry(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PluginJar extension(String className) {
        this.extension = className;
        return this;
    }

    /** Writes the jar into the folder under this name, complete at once. */
    Path into(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, ".half", ".part");
            write(half);
            return Files.move(half, folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Path file) throws IOException {
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Plugin-Id", id);
        attributes.putValue("Plugin-Version", version);
        entry("META-INF/extensions.idx", extension + "\n");
        entries.putIfAbsent(
                "plugin.yaml",
                "id: %s\nversion: %s\nname: 测试\nvendor: test\nrequires:\n  api: '%s'\n%s"
                        .formatted(id, version, api, declared)
                        .getBytes(StandardCharsets.UTF_8));
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }

    private static Map<String, byte[]> compile(String name, String code) {
        try {
            Path work = Files.createTempDirectory("wenliu-plugin");
            Path file = work.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
            Files.writeString(file, code);
            Path classes = Files.createDirectory(work.resolve("classes"));
            List<String> options =
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var manager = compiler.getStandardFileManager(null, null, null)) {
                var task = compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjects(file));
                if (!task.call()) throw new IllegalArgumentException("does not compile: " + name);
            }
            return classFiles(classes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, byte[]> classFiles(Path classes) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                found.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return found;
    }
}
