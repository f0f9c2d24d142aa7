package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What a password must be like. */
final class PasswordRules {

    private static final int SHORTEST = 10;
    /** Bcrypt looks at 72 bytes; characters outside Latin take up to four. */
    private static final int MOST_BYTES = 72;

    private static final int KINDS = 3;
    private static final List<String> TRIED_FIRST = List.of(
            "password", "passw0rd", "123456", "abcdef", "qwerty", "admin", "wenliu", "iloveyou", "888888", "000000");

    private PasswordRules() {}

    static void check(String password, String login) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > MOST_BYTES)
            throw new Refusal(SecurityReason.PASSWORD_LENGTH, SHORTEST, MOST_BYTES);
        if (kinds(password) < KINDS) throw new Refusal(SecurityReason.PASSWORD_TOO_PLAIN, KINDS);
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login) || TRIED_FIRST.stream().anyMatch(lower::contains))
            throw new Refusal(SecurityReason.PASSWORD_GUESSABLE);
    }

    private static long kinds(String password) {
        List<IntPredicate> kinds = List.of(
                Character::isLowerCase,
                Character::isUpperCase,
                Character::isDigit,
                letter -> !Character.isLetterOrDigit(letter));
        return kinds.stream().filter(kind -> password.chars().anyMatch(kind)).count();
    }
}
