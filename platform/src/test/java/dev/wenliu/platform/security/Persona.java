package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.Person;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as a person. */
public final class Persona {

    private Persona() {}

    /** The person as the services see whoever acts. */
    public static Actor actor(Person person) {
        return new Actor(person.id(), person.name(), person.roles());
    }

    /** Logs this thread in as the person, as a view would find it. */
    public static void logIn(Person person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Session.full(actor(person)));
        SecurityContextHolder.setContext(context);
    }

    /** Logs this thread out. */
    public static void logOut() {
        SecurityContextHolder.clearContext();
    }
}
