package dev.wenliu.platform.kernel;

import java.io.Serializable;
import java.util.Set;

/** The person who acts now, as far as every service needs to know. Roles are those of {@link Role}. */
public record Actor(PersonId id, String name, Set<String> roles) implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor holds the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Refuses an actor who holds none of the roles. */
    public void require(String... anyOf) {
        for (String role : anyOf) if (has(role)) return;
        throw new Refusal(KernelReason.NOT_ALLOWED);
    }
}
