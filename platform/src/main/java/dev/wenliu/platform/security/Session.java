package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a login is worth: everything the actor's roles allow, or nothing but choosing a password. */
public final class Session {

    private static final String MUST_CHANGE = "must-change-password";

    private Session() {}

    /** Who is logged in on this thread, if anyone, even if only to choose a password. */
    public static Optional<Actor> actor() {
        return authentication()
                .filter(authentication -> authentication.getPrincipal() instanceof Actor)
                .map(authentication -> (Actor) authentication.getPrincipal());
    }

    /** Whether this login may do nothing but choose a password. */
    public static boolean mustChangePassword() {
        return authentication().filter(Session::limited).isPresent();
    }

    static boolean limited(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .anyMatch(authority -> MUST_CHANGE.equals(authority.getAuthority()));
    }

    static Authentication limited(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor, null, List.of(new SimpleGrantedAuthority(MUST_CHANGE)));
    }

    static Authentication full(Actor actor) {
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
