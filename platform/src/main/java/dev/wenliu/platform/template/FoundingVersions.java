package dev.wenliu.platform.template;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Installs the packages shipped with the product as founding versions: published without a decision, into a database without any template,
 * once, recorded in the audit as such, and refused ever after. Every other version comes through review.
 */
@Service
public class FoundingVersions {

    /** Installs all packages or none; refuses when any template exists. */
    public void install(List<Path> packages) {
        throw new UnsupportedOperationException();
    }
}
