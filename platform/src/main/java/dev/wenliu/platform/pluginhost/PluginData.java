package dev.wenliu.platform.pluginhost;

import org.springframework.stereotype.Service;

/** What a plugin leaves in the product: its tables and its settings. The files and rows of the product itself are no part of it. */
@Service
public class PluginData {

    private final PluginSchema schema;
    private final SettingValues settings;

    PluginData(PluginSchema schema, SettingValues settings) {
        this.schema = schema;
        this.settings = settings;
    }

    /** Drops all of it for good. */
    public void drop(String plugin) {
        schema.drop(plugin);
        settings.forget(plugin);
    }
}
