package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Installs the shipped packages at the first start in demo mode, after the organisation was loaded; a broken one is told in the log and nothing is stored. */
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
        if (!properties.demo() || !store.empty()) return;
        List<Path> folders = packages(properties.folder());
        if (folders.isEmpty()) {
            log.warn("No flow package in {}", properties.folder().toAbsolutePath());
            return;
        }
        try {
            founding.install(folders);
            log.info("Installed {} founding versions from {}", folders.size(), properties.folder());
        } catch (PackageRefused refused) {
            log.error("No flow was installed; mend these and start again:{}", sentences(refused));
        } catch (Refusal refusal) {
            log.error("No flow was installed: {}", texts.of(Locale.ENGLISH, refusal));
        }
    }

    private String sentences(PackageRefused refused) {
        var sentences = new StringBuilder();
        refused.problems()
                .forEach(problem -> sentences
                        .append(System.lineSeparator())
                        .append("  ")
                        .append(problem.file())
                        .append(problem.element().isEmpty() ? "" : " <" + problem.element() + ">")
                        .append(": ")
                        .append(problem.sentence().in(texts, Locale.ENGLISH)));
        return sentences.toString();
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
