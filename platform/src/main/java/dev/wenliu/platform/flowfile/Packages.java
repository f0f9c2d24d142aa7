package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.PackageRefused;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Reads flow packages: folders, zips or parts already in memory. */
@Service
public class Packages {

    /** Reads a folder or a zip; refuses with every problem found ({@link PackageRefused}). */
    public FlowPackage read(Path folderOrZip) {
        throw new UnsupportedOperationException();
    }

    /** Reads parts; refuses with every problem found ({@link PackageRefused}). */
    public FlowPackage read(Map<String, byte[]> parts) {
        throw new UnsupportedOperationException();
    }
}
