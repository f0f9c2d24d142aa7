package dev.wenliu.plugin.api;

import java.util.Locale;

/** Who looks at a page, and in which language. */
public record ViewContext(Person viewer, Locale locale) {}
