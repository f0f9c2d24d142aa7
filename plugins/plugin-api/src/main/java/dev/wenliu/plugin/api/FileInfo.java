package dev.wenliu.plugin.api;

/**
 * What is known of an attached file.
 *
 * @param id the id that a form's value names
 * @param name the file's own name
 * @param size in bytes
 * @param mediaType what the host found it to be, such as {@code application/pdf}
 */
public record FileInfo(String id, String name, long size, String mediaType) {}
