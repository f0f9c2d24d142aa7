package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as others see one.
 *
 * @param title 职务, as printed beside the name
 * @param posts 岗位 held in the own unit
 * @param roles roles held anywhere, see {@link dev.wenliu.platform.kernel.Role}
 * @param manager the person's own manager; null at the top
 * @param employment how the person belongs to the company (1.3)
 */
public record Person(
        PersonId id,
        String login,
        String name,
        UnitId unit,
        String title,
        Set<String> posts,
        Set<String> roles,
        @Nullable PersonId manager,
        Status status,
        Employment employment) {

    public Person {
        posts = Set.copyOf(posts);
        roles = Set.copyOf(roles);
    }

    /** Whether the person is with the company and may act. */
    public boolean active() {
        return status == Status.ACTIVE;
    }

    /** Where the person's account stands. */
    public enum Status {
        ACTIVE,
        /** 冻结: may not log in, is found by no rule. */
        FROZEN,
        /** 离职. */
        LEFT
    }
}
