package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The plugin runtime with a folder of its own, on an H2 file; each test ends with an empty folder. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {"wenliu.demo=true", "wenliu.plugin-scan=200ms", "wenliu.plugin-patience=3s"})
@ContextConfiguration(initializers = HouseOfItsOwn.class)
abstract class PluginHouse {

    static final Actor KAI = new Actor(new PersonId(1), "郑凯", Set.of(Role.MODULE_KEEPER));

    @Autowired
    Plugins plugins;

    @Autowired
    Extensions extensions;

    @AfterEach
    void clear() throws IOException {
        if (!Files.isDirectory(folder())) return;
        try (var files = Files.list(folder())) {
            for (Path file : files.toList()) Files.delete(file);
        }
        rescan();
    }

    Path folder() {
        return plugins.folder();
    }

    /** Takes the jar as an administrator's upload and waits until all that follows is done. */
    void upload(PluginJar jar) {
        try {
            Path desk = Files.createTempDirectory("wenliu-desk");
            try (var upload = Files.newInputStream(jar.into(desk, "upload.jar"))) {
                plugins.install(KAI, upload).done().join();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ThrowingConsumer<Throwable> refused(Enum<?> reason) {
        return refusal -> assertThat(((Refusal) refusal).reason()).isEqualTo(reason);
    }

    void rescan() {
        plugins.rescan(KAI).join();
    }

    void installVehicle() {
        install("vehicle");
    }

    /** One of the modules that come with the product. */
    void install(String module) {
        try {
            Files.createDirectories(folder());
            Path jar = Path.of("../plugins", module, "target", module + "-0.1.0.jar");
            Files.copy(jar, folder().resolve(module + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        rescan();
    }

    /** The plugin of this id, or the refused file of this name. */
    PluginInfo plugin(String id) {
        return plugins.list().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
