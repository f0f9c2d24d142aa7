package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a package, so that its author reads everything at once. */
public final class Problems {

    /** A file that is wrong throughout needs no longer list than this. */
    private static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();

    public void add(String file, String element, String key, Object... arguments) {
        if (found.size() < MOST) found.add(new Problem(file, element, Sentence.of("flowfile." + key, arguments)));
    }

    /** Something that another feature refuses, in its own words. */
    public void add(String file, String element, Refusal refusal) {
        if (found.size() < MOST) found.add(new Problem(file, element, Sentence.of(refusal)));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** Refuses the package if anything was found so far. */
    public void refuse() {
        if (!found.isEmpty()) throw new PackageRefused(found);
    }
}
