package dev.wenliu.platform.plugin;

/** A plugin is about to stop and can still be called: open pages keep what their readers were doing and let go of it. */
public record PluginStopping(String plugin) {}
