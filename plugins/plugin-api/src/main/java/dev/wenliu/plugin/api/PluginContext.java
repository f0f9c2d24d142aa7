package dev.wenliu.plugin.api;

/**
 * Which plugin this is.
 *
 * @param demo whether the product runs with its demo company, so that the plugin may bring samples of its own
 */
public record PluginContext(String id, String version, boolean demo) {}
