package dev.wenliu.platform.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a context folders that no other context looks into. */
class HouseOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path house = Files.createTempDirectory("wenliu-house");
            TestPropertyValues.of(
                            "wenliu.plugins=" + house.resolve("installed"), "wenliu.data=" + house.resolve("data"))
                    .applyTo(context);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
