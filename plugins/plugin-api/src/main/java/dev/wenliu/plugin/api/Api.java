package dev.wenliu.plugin.api;

/** The version of this API, which a plugin's {@code requires} range must contain. */
public final class Api {

    /** Major.minor.patch: a new minor version only adds, a new major one may remove. */
    public static final String VERSION = "1.0.0";

    private Api() {}
}
