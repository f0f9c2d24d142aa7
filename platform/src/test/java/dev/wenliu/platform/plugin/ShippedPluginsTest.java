package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.pluginfile.PluginFiles;
import dev.wenliu.platform.pluginfile.ShippedPlugins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ShippedPluginsTest extends PluginHouse {

    @Autowired
    private PluginFiles files;

    @TempDir
    private Path product = Path.of("");

    @TempDir
    private Path installed = Path.of("");

    @BeforeEach
    void comesWithOneThatIsSoundAndOneThatIsNot() throws IOException {
        PluginJar.of("guest").version("1.1.0").into(product, "guest.jar");
        Files.writeString(product.resolve("noise.jar"), "no jar at all");
    }

    @Test
    void aPluginOfTheProductIsInstalledAtTheStart() {
        bring();

        assertThat(versions()).containsExactly("guest.jar 1.1.0");
    }

    @Test
    void anOlderVersionGivesWayUnderItsOwnName() {
        PluginJar.of("guest").version("1.0.9").into(installed, "mine.jar");

        bring();

        assertThat(versions()).containsExactly("mine.jar 1.1.0");
    }

    @Test
    void aNewerVersionStays() {
        PluginJar.of("guest").version("1.2.0").into(installed, "guest-1.2.0.jar");

        bring();

        assertThat(versions()).containsExactly("guest-1.2.0.jar 1.2.0");
    }

    private void bring() {
        new ShippedPlugins(files, product, installed).bring(id -> false);
    }

    private List<String> versions() {
        try (var jars = Files.list(installed)) {
            return jars.map(jar -> jar.getFileName() + " " + files.read(jar).version())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
