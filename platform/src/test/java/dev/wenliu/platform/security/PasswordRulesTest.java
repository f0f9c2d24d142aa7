package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Harbour-7-lamp", "9 Birds flew", "青山绿水Bridge7"})
    void goodPasswordPasses(String password) {
        assertThatCode(() -> PasswordRules.check(password, "li.na")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Short-7-x, PASSWORD_LENGTH",
        "Xy7-eighty-two-characters-are-more-than-bcrypt-looks-at-and-so-they-are-refused-here, PASSWORD_LENGTH",
        "onlylowercase, PASSWORD_TOO_PLAIN",
        "Onlyletterstwice, PASSWORD_TOO_PLAIN",
        "Xx-li.na-Xx-7, PASSWORD_GUESSABLE",
        "My-Password-7, PASSWORD_GUESSABLE"
    })
    void badPasswordIsRefusedWithItsReason(String password, SecurityReason reason) {
        var refusal = catchThrowableOfType(Refusal.class, () -> PasswordRules.check(password, "li.na"));

        assertThat(refusal.reason()).isEqualTo(reason);
    }
}
