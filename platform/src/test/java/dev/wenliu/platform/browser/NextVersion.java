package dev.wenliu.platform.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The same plugin with a higher version number, as its author would bring it next month. */
final class NextVersion {

    private NextVersion() {}

    /** Writes the jar beside others that tests made. */
    static Path of(Path jar, String to) {
        try (var old = new JarFile(jar.toFile())) {
            Path next = Files.createTempDirectory("wenliu-next").resolve("vehicle-" + to + ".jar");
            var manifest = new Manifest(old.getManifest());
            manifest.getMainAttributes().putValue("Plugin-Version", to);
            try (var out = new JarOutputStream(Files.newOutputStream(next), manifest)) {
                for (JarEntry entry : old.stream().toList()) copy(old, entry, out, to);
            }
            return next;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(JarFile old, JarEntry entry, JarOutputStream out, String version) throws IOException {
        if (entry.getName().equals(JarFile.MANIFEST_NAME)) return;
        byte[] bytes = old.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("plugin.yaml"))
            bytes = new String(bytes, StandardCharsets.UTF_8)
                    .replaceFirst("version: \\S+", "version: " + version)
                    .getBytes(StandardCharsets.UTF_8);
        out.putNextEntry(new JarEntry(entry.getName()));
        out.write(bytes);
    }
}
