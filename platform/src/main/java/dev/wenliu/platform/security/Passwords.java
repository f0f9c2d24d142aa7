package dev.wenliu.platform.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords and compares them. */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = hash(OneTimePassword.fresh());
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Whether the password is right; without a hash the answer is no, after the same work as for any other no. */
    boolean matches(String password, @Nullable String hash) {
        boolean right = encoder.matches(password, hash == null ? nobodys : hash);
        return right && hash != null;
    }
}
