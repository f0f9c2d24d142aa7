package dev.wenliu.platform.plugin;

/** A plugin started or stopped: menus, open module pages and open forms must look again. */
public record PluginsChanged(String plugin, boolean running) {}
