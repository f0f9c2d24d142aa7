package dev.wenliu.platform.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets Spring Security ask {@link Accounts}. */
@Component
class LoginProvider implements AuthenticationProvider {

    private final Accounts accounts;
    private final AddressBrake brake;

    LoginProvider(Accounts accounts, AddressBrake brake) {
        this.accounts = accounts;
        this.brake = brake;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String address = request.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        if (!brake.mayTry(address)) throw new BadCredentialsException("slowed down");
        var admission = accounts.admit(request.getName(), String.valueOf(request.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        brake.giveBack(address);
        return admission.mustChange() ? Session.limited(admission.actor()) : Session.full(admission.actor());
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
