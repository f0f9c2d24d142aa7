package dev.wenliu.platform.security;

import org.springframework.stereotype.Component;

/** When an account is locked, as the login page tells everyone. */
@Component
public class LockRule {

    private final SecurityProperties properties;

    LockRule(SecurityProperties properties) {
        this.properties = properties;
    }

    /** Wrong passwords in a row until the account is locked. */
    public int attempts() {
        return properties.attempts();
    }

    /** How long it stays locked. */
    public long minutes() {
        return properties.lockFor().toMinutes();
    }
}
