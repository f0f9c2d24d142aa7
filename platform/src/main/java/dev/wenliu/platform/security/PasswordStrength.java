package dev.wenliu.platform.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.wenliu.platform.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** How long, mixed and hard to guess a password must be. */
final class PasswordStrength {

    /** Bcrypt looks at 72 bytes; characters outside Latin take up to four. */
    private static final int MOST_BYTES = 72;

    /** Decimal digits of the number of guesses that a password must withstand. */
    private static final double HARD_TO_GUESS = 9;

    /** What one Chinese character adds; zxcvbn takes it for one of ten. */
    private static final double DIGITS_OF_A_CHARACTER = 2.5;

    private static final int LAST_ASCII = 127;
    private static final int SHORTEST_NAME = 2;
    private static final List<String> PRODUCT = List.of("wenliu", "password", "admin");

    /** What is tried first here and stands in no English list. */
    private static final List<String> LOCAL = List.of(
            "woaini",
            "woaini1314",
            "5201314",
            "1314520",
            "1314",
            "zhongguo",
            "beijing",
            "shanghai",
            "asdf1234",
            "qwe123");

    private final SecurityProperties.Password rules;
    private final Zxcvbn guesser = new Zxcvbn();

    PasswordStrength(SecurityProperties.Password rules) {
        this.rules = rules;
    }

    void check(String password, String login, String name) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < rules.shortest() || bytes > MOST_BYTES)
            throw new Refusal(SecurityReason.PASSWORD_LENGTH, rules.shortest(), MOST_BYTES);
        if (kinds(password) < rules.kinds()) throw new Refusal(SecurityReason.PASSWORD_TOO_PLAIN, rules.kinds());
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login) || lower.contains(name)) throw new Refusal(SecurityReason.PASSWORD_NAMES_YOU);
        if (PRODUCT.stream().anyMatch(lower::contains) || guesses(password, login) < HARD_TO_GUESS)
            throw new Refusal(SecurityReason.PASSWORD_GUESSABLE);
    }

    private double guesses(String password, String login) {
        Stream<String> own = Stream.concat(Stream.of(login, login.replace(".", "")), Stream.of(login.split("\\.", -1)))
                .filter(word -> word.length() >= SHORTEST_NAME);
        double latin = guesser.measure(
                        password, Stream.concat(own, LOCAL.stream()).toList())
                .getGuessesLog10();
        long others = password.chars().filter(letter -> letter > LAST_ASCII).count();
        return latin + DIGITS_OF_A_CHARACTER * others;
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
