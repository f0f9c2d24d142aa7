package dev.wenliu.platform.security;

import java.security.SecureRandom;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password that nobody chose: told once, and to be changed at the first login. */
record OneTimePassword(String text, String hash) {

    /** Without the characters that are taken for each other. */
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    static OneTimePassword fresh(PasswordEncoder encoder) {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return new OneTimePassword(text.toString(), Objects.requireNonNull(encoder.encode(text.toString())));
    }
}
