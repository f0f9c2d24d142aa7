package dev.wenliu.platform.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets Spring Security ask {@link Accounts}. */
@Component
class LoginProvider implements AuthenticationProvider {

    private final Accounts accounts;

    LoginProvider(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var admission = accounts.admit(request.getName(), String.valueOf(request.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        return admission.mustChange() ? Session.limited(admission.actor()) : Session.full(admission.actor());
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
