package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.UnitId;
import java.util.Set;

/**
 * Where somebody works and as what.
 *
 * @param title 职务, may be empty
 * @param posts 岗位 in the unit
 */
public record Posting(UnitId unit, String title, Set<String> posts) {

    public Posting {
        title = title.strip();
        posts = Set.copyOf(posts);
    }
}
