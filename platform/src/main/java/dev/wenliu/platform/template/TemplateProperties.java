package dev.wenliu.platform.template;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the packages shipped with the product are.
 *
 * @param flows a folder of flow packages, each a folder or a zip
 * @param demo whether they are installed into an empty database
 */
@ConfigurationProperties("wenliu")
record TemplateProperties(
        @DefaultValue("./sample-flows") String flows,
        @DefaultValue("false") boolean demo) {

    /** Text first: Spring resolves a path inside the web application and stumbles over "..". */
    Path folder() {
        return Path.of(flows);
    }
}
