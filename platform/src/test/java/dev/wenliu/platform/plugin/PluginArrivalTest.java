package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.figures.Figures;
import dev.wenliu.plugin.api.ModuleView;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P13: how long it takes from the upload of the vehicle module until its first page can be called; measured, not judged. */
@Tag("figure")
class PluginArrivalTest extends PluginHouse {

    private static final Path VEHICLE = Path.of("../plugins/vehicle/target/vehicle-0.1.0.jar");
    private static final double MILLIS = 1000;

    @Test
    void anUploadedModuleCanBeUsedAtOnce() throws Exception {
        long begin = System.nanoTime();

        try (InputStream jar = Files.newInputStream(VEHICLE)) {
            plugins.install(KAI, jar).done().join();
        }

        assertThat(extensions.available(ModuleView.class, ExtensionId.of("vehicle:trips")))
                .isTrue();
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / MILLIS;
        Figures.record("P13", seconds, "s from upload to usable", "2");
    }
}
