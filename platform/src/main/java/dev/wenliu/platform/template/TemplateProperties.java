package dev.wenliu.platform.template;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the packages are that an empty database is founded with.
 *
 * @param flows a folder of flow packages, each a folder or a zip; empty for none, and for the shipped ones in the demo
 */
@ConfigurationProperties("wenliu")
record TemplateProperties(
        @DefaultValue("") String flows,
        @DefaultValue("false") boolean demo) {

    private static final String SHIPPED = "./sample-flows";

    /** Text first: Spring resolves a path inside the web application and stumbles over "..". */
    Optional<Path> folder() {
        if (!flows.isBlank()) return Optional.of(Path.of(flows));
        return demo ? Optional.of(Path.of(SHIPPED)) : Optional.empty();
    }
}
