package dev.wenliu.platform.pluginfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps each jar under the name of its content, so that nothing runs from a file that someone may overwrite. */
public final class JarStore {

    private static final Logger LOG = LoggerFactory.getLogger(JarStore.class);

    private final Path folder;

    /** A store in this folder. */
    public JarStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Copies the jar into the store, unless it is there already, and answers it from there. */
    public PluginFile keep(PluginFile file) {
        Path place = folder.resolve(file.sha256() + ".jar");
        try {
            if (!Files.exists(place) || !PluginFiles.sha256(place).equals(file.sha256())) copy(file.jar(), place);
            return file.at(place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The jar of this content, if it is still here. */
    public Optional<Path> find(String sha256) {
        return Optional.of(folder.resolve(sha256 + ".jar")).filter(Files::isRegularFile);
    }

    /** Deletes every jar but those with these hashes; what cannot be deleted now is tried again at the next start. */
    public void keepOnly(Set<String> hashes) {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !hashes.contains(hashOf(file))).forEach(JarStore::delete);
        } catch (IOException unreadable) {
            LOG.warn("The plugin store {} could not be tidied: {}", folder, unreadable.toString());
        }
    }

    private static String hashOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            LOG.info("{} stays until the next start: {}", file.getFileName(), busy.toString());
        }
    }

    private void copy(Path from, Path place) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "new", ".part");
        try {
            Files.copy(from, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
