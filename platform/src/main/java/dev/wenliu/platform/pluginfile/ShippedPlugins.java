package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the plugins that come with the product into the plugin folder at the start, but never in the place of a newer version. */
public final class ShippedPlugins {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedPlugins.class);

    private final PluginFiles files;
    private final Path shipped;
    private final Path folder;

    /** Those in the first folder are brought into the second one. */
    public ShippedPlugins(PluginFiles files, Path shipped, Path folder) {
        this.files = files;
        this.shipped = shipped;
        this.folder = folder;
    }

    /** Brings what is missing or older there, but nothing that is not wanted. */
    public void bring(Predicate<String> unwanted) {
        Map<String, PluginFile> installed = new HashMap<>();
        sound(folder).forEach(file -> installed.put(file.id(), file));
        for (PluginFile file : sound(shipped))
            if (!unwanted.test(file.id())) bring(file, Optional.ofNullable(installed.get(file.id())));
    }

    private void bring(PluginFile file, Optional<PluginFile> installed) {
        if (installed.isPresent() && !replaces(file, installed.get())) return;
        Path place = installed
                .map(PluginFile::jar)
                .orElseGet(() -> folder.resolve(file.jar().getFileName()));
        try {
            copy(file.jar(), place);
            LOG.info("Plugin {} {} came with the product", file.id(), file.version());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static boolean replaces(PluginFile file, PluginFile installed) {
        int newer = file.version().compareTo(installed.version());
        return newer > 0 || (newer == 0 && !file.sha256().equals(installed.sha256()));
    }

    private static void copy(Path jar, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path half = Files.createTempFile(place.getParent(), ".shipped", ".part");
        try {
            Files.copy(jar, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private List<PluginFile> sound(Path from) {
        return new PluginFolder(from)
                .all().keySet().stream().flatMap(this::read).toList();
    }

    /** What is wrong with a jar is said when its turn comes in the plugin folder. */
    private Stream<PluginFile> read(Path jar) {
        try {
            return Stream.of(files.read(jar));
        } catch (Refusal unsound) {
            return Stream.empty();
        }
    }
}
