package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at every request of a login again: ends it for who was frozen or left, or when it is too old, and renews the roles. */
final class SessionGuard extends OncePerRequestFilter {

    private final People people;
    private final Clock clock;
    private final SecurityProperties properties;

    SessionGuard(People people, Clock clock, SecurityProperties properties) {
        this.people = people;
        this.clock = clock;
        this.properties = properties;
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
        HttpSession session = request.getSession(false);
        if (person == null || (session != null && tooOld(session))) {
            if (session != null) session.invalidate();
            SecurityContextHolder.clearContext();
        } else if (!Session.limited(login) && !actor.roles().equals(person.roles())) {
            var renewed = SecurityContextHolder.createEmptyContext();
            renewed.setAuthentication(Session.full(new Actor(person.id(), person.name(), person.roles())));
            SecurityContextHolder.setContext(renewed);
        }
    }

    private boolean tooOld(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime())
                .plus(properties.longestSession())
                .isBefore(clock.instant());
    }
}
