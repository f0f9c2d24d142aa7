package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Reason;

/** Why a file is not taken as a plugin. */
public enum FileReason implements Reason {
    /** It cannot be opened as a jar. */
    NOT_A_JAR,
    /** The file, or what is in it, is larger than allowed. */
    TOO_LARGE,
    /** It has more entries than allowed. */
    TOO_MANY_ENTRIES,
    /** An entry's name points out of the jar. */
    UNSAFE_ENTRY,
    /** It brings a class of a package that belongs to the host. */
    HOST_CLASS,
    /** There is no {@code plugin.yaml}. */
    NO_DESCRIPTOR,
    /** {@code plugin.yaml} cannot be read, or one of its members is missing or wrong. */
    BAD_DESCRIPTOR,
    /** The id is not a short lower-case word. */
    BAD_ID,
    /** The version is not of the form 1.2.3. */
    BAD_VERSION,
    /** The range of API versions has no upper bound or cannot be read. */
    BAD_RANGE,
    /** The plugin was made for another version of the API. */
    WRONG_API,
    /** The manifest and {@code plugin.yaml} disagree. */
    MANIFEST_DIFFERS,
    /** It lists no extension. */
    NO_EXTENSION
}
