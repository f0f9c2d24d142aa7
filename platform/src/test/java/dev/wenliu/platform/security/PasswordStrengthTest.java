package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.kernel.Refusal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private final PasswordStrength strength =
            new PasswordStrength(new SecurityProperties.Password(10, 3, 5, Duration.ZERO));

    @ParameterizedTest
    @ValueSource(strings = {"Harbour-7-lamp", "9 Birds flew", "青山绿水Bridge7"})
    void goodPasswordPasses(String password) {
        assertThatCode(() -> strength.check(password, "li.na", "李娜")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Short-7-x, PASSWORD_LENGTH",
        "Xy7-eighty-two-characters-are-more-than-bcrypt-looks-at-and-so-they-are-refused-here, PASSWORD_LENGTH",
        "onlylowercase, PASSWORD_TOO_PLAIN",
        "Onlyletterstwice, PASSWORD_TOO_PLAIN",
        "Xx-li.na-Xx-7, PASSWORD_NAMES_YOU",
        "我是李娜Bridge77, PASSWORD_NAMES_YOU",
        "Qwertyuiop-1, PASSWORD_GUESSABLE",
        "Aaaaaaaaaa-1, PASSWORD_GUESSABLE",
        "Iloveyou888888!, PASSWORD_GUESSABLE",
        "Abcdefghi-123, PASSWORD_GUESSABLE",
        "Li-Na-2026, PASSWORD_GUESSABLE",
        "My-Password-7, PASSWORD_GUESSABLE"
    })
    void badPasswordIsRefusedWithItsReason(String password, SecurityReason reason) {
        var refusal = catchThrowableOfType(Refusal.class, () -> strength.check(password, "li.na", "李娜"));

        assertThat(refusal.reason()).isEqualTo(reason);
    }
}
