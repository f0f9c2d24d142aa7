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
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at every request of a login again: ends it for who was frozen or left, or when its session is over, and renews the roles. */
final class SessionGuard extends OncePerRequestFilter {

    private final People people;
    private final SessionLife sessions;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionGuard(People people, SessionLife sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Actor actor)
            look(new Answer(request, response), login, actor);
        chain.doFilter(request, response);
    }

    private record Answer(HttpServletRequest request, HttpServletResponse response) {}

    private void look(Answer answer, Authentication login, Actor actor) {
        Person person = people.find(actor.id()).filter(Person::active).orElse(null);
        if (person == null) sessions.refuse(answer.request);
        if (person == null || !sessions.admits(answer.request, actor.id())) {
            SecurityContextHolder.clearContext();
        } else if (!Session.limited(login) && !actor.roles().equals(person.roles())) {
            renew(answer, person);
        }
    }

    /** Pages ask the session rather than the thread who may open them, so it has to know as well. */
    private void renew(Answer answer, Person person) {
        var renewed = SecurityContextHolder.createEmptyContext();
        renewed.setAuthentication(Session.full(new Actor(person.id(), person.name(), person.roles())));
        SecurityContextHolder.setContext(renewed);
        contexts.saveContext(renewed, answer.request, answer.response);
    }
}
