package dev.wenliu.platform.template;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Installs the packages of the flow folder at the first start, after the company was imported; a broken one stops the start. */
@Component
@Order(200)
@EnableConfigurationProperties(TemplateProperties.class)
class FoundingAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FoundingAtStart.class);

    private final FoundingVersions founding;
    private final VersionStore store;
    private final TemplateProperties properties;
    private final Texts texts;

    FoundingAtStart(FoundingVersions founding, VersionStore store, TemplateProperties properties, Texts texts) {
        this.founding = founding;
        this.store = store;
        this.properties = properties;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (store.empty()) properties.folder().ifPresent(this::found);
    }

    private void found(Path folder) {
        List<Path> packages = packages(folder);
        if (packages.isEmpty()) {
            log.warn("No flow package in {}", folder.toAbsolutePath());
            return;
        }
        try {
            founding.install(packages);
            log.info("Installed {} founding versions from {}", packages.size(), folder);
        } catch (Refusal refusal) {
            throw new FoundingRefused(refusal, folder, texts);
        }
    }

    private static List<Path> packages(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var children = Files.list(folder)) {
            return children.filter(child ->
                            Files.isDirectory(child) || child.toString().endsWith(".zip"))
                    .filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
