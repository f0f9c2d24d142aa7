package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Refusal;
import java.util.List;

/** A flow package that cannot be taken, with everything that is wrong with it; nothing of it is kept. */
public class PackageRefused extends Refusal {

    private final transient List<Problem> problems;

    /** Refuses a package for these problems, at least one. */
    public PackageRefused(List<Problem> problems) {
        super(FlowReason.PACKAGE_REFUSED, problems.size());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
