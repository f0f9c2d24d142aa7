package dev.wenliu.platform.pluginfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which packages plugins see of the host; plugin-api publishes the list, so that authors can check against it. */
@Component
public class HostPackages {

    private static final List<String> OWN = List.of("dev.wenliu.platform.", "java.");

    private final List<String> visible;

    HostPackages() {
        this.visible = read();
    }

    /** Whether plugins take the class from the host. */
    public boolean visible(String className) {
        return visible.stream().anyMatch(className::startsWith);
    }

    /** Whether no plugin may bring a class of this name. */
    boolean reserved(String className) {
        return visible(className) || OWN.stream().anyMatch(className::startsWith);
    }

    private static List<String> read() {
        try {
            String list =
                    new ClassPathResource("plugin-api/allowed-packages.txt").getContentAsString(StandardCharsets.UTF_8);
            return list.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line + ".")
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
