package dev.wenliu.plugin.api;

/** Which plugin this is. */
public record PluginContext(String id, String version) {}
