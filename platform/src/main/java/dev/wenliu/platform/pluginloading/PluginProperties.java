package dev.wenliu.platform.pluginloading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where plugins come from.
 *
 * @param plugins the folder that is watched for jars
 * @param shippedPlugins the folder of those that come with the product; empty for none
 * @param data the product's own folder
 * @param demo whether the demo company is loaded
 * @param pluginScan how often the folder is looked at
 * @param pluginPatience how long a stop waits for calls under way before it interrupts them, and how long after that
 */
@ConfigurationProperties("wenliu")
public record PluginProperties(
        @DefaultValue("./plugins/installed") Path plugins,
        @DefaultValue("") String shippedPlugins,
        @DefaultValue("./data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("2s") Duration pluginScan,
        @DefaultValue("30s") Duration pluginPatience) {

    /** The folder of those that come with the product. */
    public Optional<Path> shipped() {
        return shippedPlugins.isBlank() ? Optional.empty() : Optional.of(Path.of(shippedPlugins));
    }
}
