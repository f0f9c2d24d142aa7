package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a node for one case.
 *
 * @param passed why the node passes automatically; null when somebody signs; then {@code signers} is empty
 * @param leftOut whom the rule found although they need not sign, each with the reason for that
 */
public record Resolution(List<Candidate> signers, @Nullable Sentence passed, List<Candidate> leftOut) {

    public Resolution {
        signers = List.copyOf(signers);
        leftOut = List.copyOf(leftOut);
    }

    /** A resolution that leaves nobody out. */
    public Resolution(List<Candidate> signers, @Nullable Sentence passed) {
        this(signers, passed, List.of());
    }
}
