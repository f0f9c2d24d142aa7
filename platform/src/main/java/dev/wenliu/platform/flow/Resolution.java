package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a node for one case.
 *
 * @param passed why the node passes automatically; null when somebody signs; then {@code signers} is empty
 */
public record Resolution(List<Candidate> signers, @Nullable Sentence passed) {

    public Resolution {
        signers = List.copyOf(signers);
    }
}
