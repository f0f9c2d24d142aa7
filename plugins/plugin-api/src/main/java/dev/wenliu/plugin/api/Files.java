package dev.wenliu.plugin.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the files that people attached to forms, on behalf of somebody who may read them. */
public interface Files {

    /** What is known of a file; empty where there is none that the reader may see. */
    Optional<FileInfo> find(long reader, String id);

    /** Opens the file's bytes, which the caller closes. Fails with {@link java.io.FileNotFoundException} where {@link #find} is empty. */
    InputStream open(long reader, String id) throws IOException;
}
