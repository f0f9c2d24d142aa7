package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class PasswordRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final PastPasswords past;

    @Autowired
    PasswordRulesTest(PastPasswords past) {
        this.past = past;
    }

    @Test
    void passwordsGrowOldWhereTheCompanySaysSo() {
        var rules = rules(Duration.ofDays(90));

        assertThat(rules.tooOld(NOW.minus(Duration.ofDays(89)))).isFalse();
        assertThat(rules.tooOld(NOW.minus(Duration.ofDays(91)))).isTrue();
        assertThat(rules.tooOld(null)).isTrue();
    }

    @Test
    void otherwiseTheyDoNot() {
        var rules = rules(Duration.ZERO);

        assertThat(rules.tooOld(Instant.EPOCH)).isFalse();
        assertThat(rules.tooOld(null)).isFalse();
    }

    private PasswordRules rules(Duration age) {
        var password = new SecurityProperties.Password(10, 3, 5, age);
        var properties = new SecurityProperties(5, Duration.ofMinutes(15), 30, Duration.ofSeconds(10), password);
        return new PasswordRules(properties, past, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
