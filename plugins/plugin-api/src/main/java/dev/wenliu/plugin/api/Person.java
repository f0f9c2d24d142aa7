package dev.wenliu.plugin.api;

import java.util.Set;

/**
 * A person of the company as plugins see one.
 *
 * @param id names the person for ever
 * @param name as it is written in Chinese
 * @param unitName name of the person's department
 * @param roles codes of the company's roles that the person holds, such as {@code fleet-manager}
 */
public record Person(long id, String name, String unitName, Set<String> roles) {

    /** Keeps the roles as they are now. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
