package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.session.SessionLife;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at every request of a login again: ends it for who was frozen or left, or when its session is over, and renews the roles. */
final class SessionGuard extends OncePerRequestFilter {

    private final People people;
    private final SessionLife sessions;

    SessionGuard(People people, SessionLife sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Actor actor) look(request, login, actor);
        chain.doFilter(request, response);
    }

    private void look(HttpServletRequest request, Authentication login, Actor actor) {
        Person person = people.find(actor.id()).filter(Person::active).orElse(null);
        if (person == null) sessions.refuse(request, actor.id());
        if (person == null || !sessions.admits(request, actor.id())) {
            SecurityContextHolder.clearContext();
        } else if (!Session.limited(login) && !actor.roles().equals(person.roles())) {
            var renewed = SecurityContextHolder.createEmptyContext();
            renewed.setAuthentication(Session.full(new Actor(person.id(), person.name(), person.roles())));
            SecurityContextHolder.setContext(renewed);
        }
    }
}
