package dev.wenliu.plugin.api;

import java.util.Set;

/** A person of the company as plugins see one. */
public record Person(long id, String name, String unitName, Set<String> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
