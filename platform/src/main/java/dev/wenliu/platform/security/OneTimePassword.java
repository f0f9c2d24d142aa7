package dev.wenliu.platform.security;

import java.security.SecureRandom;

/** Makes passwords that nobody chose: told once, and to be changed at the first login. */
final class OneTimePassword {

    /** Without the characters that are taken for each other. */
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    private OneTimePassword() {}

    static String fresh() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return text.toString();
    }
}
