package dev.wenliu.plugin.api;

/**
 * One of the things that may be chosen.
 *
 * @param key names it for ever; this is what the form keeps
 * @param label as people read it; kept with the form, so that it stays readable without the plugin
 * @param hint what helps to choose, such as a room's size; may be empty in both languages
 */
public record Option(String key, Text label, Text hint) {}
