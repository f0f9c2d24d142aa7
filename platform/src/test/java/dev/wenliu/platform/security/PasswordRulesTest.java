package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class PasswordRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final PastPasswords past;

    private static final PersonId SOMEBODY = new PersonId(1);

    @Autowired
    PasswordRulesTest(PastPasswords past) {
        this.past = past;
    }

    @Test
    void passwordsGrowOldWhereTheCompanySaysSo() {
        var rules = rules(Duration.ofDays(90), OptionalInt.empty());

        assertThat(rules.tooOld(SOMEBODY, NOW.minus(Duration.ofDays(89)))).isFalse();
        assertThat(rules.tooOld(SOMEBODY, NOW.minus(Duration.ofDays(91)))).isTrue();
        assertThat(rules.tooOld(SOMEBODY, null)).isTrue();
    }

    @Test
    void otherwiseTheyDoNot() {
        var rules = rules(Duration.ZERO, OptionalInt.empty());

        assertThat(rules.tooOld(SOMEBODY, Instant.EPOCH)).isFalse();
        assertThat(rules.tooOld(SOMEBODY, null)).isFalse();
    }

    @Test
    void a211APolicyNarrowsTheAgeAndNeverWidensIt() {
        var strict = rules(Duration.ofDays(90), OptionalInt.of(30));
        var wide = rules(Duration.ofDays(90), OptionalInt.of(365));
        var alone = rules(Duration.ZERO, OptionalInt.of(30));

        assertThat(strict.tooOld(SOMEBODY, NOW.minus(Duration.ofDays(31)))).isTrue();
        assertThat(wide.tooOld(SOMEBODY, NOW.minus(Duration.ofDays(91)))).isTrue();
        assertThat(alone.tooOld(SOMEBODY, NOW.minus(Duration.ofDays(31)))).isTrue();
        assertThat(alone.tooOld(SOMEBODY, NOW.minus(Duration.ofDays(29)))).isFalse();
    }

    private PasswordRules rules(Duration age, OptionalInt narrowed) {
        var password = new SecurityProperties.Password(10, 3, 5, age);
        var properties = new SecurityProperties(5, Duration.ofMinutes(15), 30, Duration.ofSeconds(10), password);
        return new PasswordRules(properties, past, (policy, person) -> narrowed, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
