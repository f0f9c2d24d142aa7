package dev.wenliu.platform.attachment;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name as the browser sent it
 * @param announced how many bytes are said to come; negative where nothing is said
 * @param content read once, piece by piece
 */
public record Incoming(String name, long announced, InputStream content) {}
