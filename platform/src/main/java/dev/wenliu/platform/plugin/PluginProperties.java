package dev.wenliu.platform.plugin;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where plugins come from.
 *
 * @param plugins the folder that is watched for jars
 * @param data the product's own folder
 * @param demo whether the demo company is loaded
 * @param pluginScan how often the folder is looked at
 */
@ConfigurationProperties("wenliu")
record PluginProperties(
        @DefaultValue("./plugins/installed") Path plugins,
        @DefaultValue("./data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("2s") Duration pluginScan) {}
