package dev.wenliu.platform.pluginfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of installed jars. A file counts once it stopped growing, so that a jar still being copied is left in peace. */
public final class PluginFolder {

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Path folder;
    /** File times come from the machine's clock, so they are compared with it and with no other. */
    private final Clock machine = Clock.systemUTC();

    private Map<Path, Stamp> before = Map.of();

    /** A view of this folder, which need not exist yet. */
    public PluginFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Where the folder is. */
    public Path path() {
        return folder;
    }

    /** The jars that lie there complete, by name, each with a stamp that changes with the file. */
    public Map<Path, Stamp> complete() {
        Map<Path, Stamp> now = all();
        Map<Path, Stamp> complete = new LinkedHashMap<>(now);
        Instant quietSince = machine.instant().minus(QUIET);
        complete.entrySet()
                .removeIf(jar -> jar.getValue().changed().isAfter(quietSince)
                        && !jar.getValue().equals(before.get(jar.getKey())));
        before = now;
        return complete;
    }

    /** All jars that lie there, whether somebody still writes them or not. */
    public Map<Path, Stamp> all() {
        if (!Files.isDirectory(folder)) return Map.of();
        Map<Path, Stamp> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(PluginFolder::isJar).sorted().forEach(file -> found.put(file, stamp(file)));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isJar(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static Stamp stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant());
        } catch (IOException gone) {
            return new Stamp(-1, Instant.EPOCH);
        }
    }

    /** How long a file is and when it last changed. */
    public record Stamp(long size, Instant changed) {}
}
