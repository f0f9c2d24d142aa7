package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.kernel.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns cases into tests; {@link AttackRoom} hands it to a {@code @TestFactory}. */
public final class Attacks {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final AttackReport report;
    private final Optional<JdbcClient> database;

    Attacks(AttackReport report, Optional<JdbcClient> database) {
        this.report = report;
        this.database = database;
    }

    /** Each must be refused with the expected sentence and silent canaries; the log names who reached for what is not theirs. */
    public Stream<DynamicTest> refused(List<AttackCase> cases) {
        assertThat(cases).isNotEmpty();
        return cases.stream().map(attack -> DynamicTest.dynamicTest(attack.id(), () -> refused(attack)));
    }

    /** Each must be accepted. */
    public Stream<DynamicTest> accepted(List<LawfulCase> cases) {
        assertThat(cases).isNotEmpty();
        return cases.stream().map(lawful -> DynamicTest.dynamicTest(lawful.id(), () -> accepted(lawful)));
    }

    private void refused(AttackCase attack) throws Exception {
        try (var canaries = new Canaries(database)) {
            long begun = System.nanoTime();
            @Nullable Throwable refusal = failure(attack.attempt(), canaries);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            Set<String> messages = messages(refusal);
            boolean refused = messages.contains(attack.expectedMessageId());
            report.add(new AttackReport.Line(
                    attack.id(), attack.asvs(), attack.role().name(), refused, took.toMillis(), shown(messages)));

            if (!refused)
                fail("%s: expected %s, got %s".formatted(attack.id(), attack.expectedMessageId(), messages), refusal);
            assertThat(canaries.singing(false)).as(attack.id()).isEmpty();
            assertThat(took).as(attack.id()).isLessThan(LONGEST);
            assertThat(String.valueOf(refusal)).doesNotContain(Canaries.SECRET);
            if (attack.role().loggedIn() && oversteps(refusal))
                assertThat(canaries.audited(attack.role()))
                        .as("%s: the log names %s", attack.id(), attack.role())
                        .isTrue();
        }
    }

    private void accepted(LawfulCase lawful) throws Exception {
        try (var canaries = new Canaries(database)) {
            assertThat(failure(lawful.attempt(), canaries)).as(lawful.id()).isNull();
            assertThat(canaries.singing(true)).as(lawful.id()).isEmpty();
        }
    }

    /** An attack may end in an error as well as in an exception: a stack overflow has to fail the case, not the run. */
    private static @Nullable Throwable failure(Attempt attempt, Canaries canaries) {
        try {
            attempt.make(canaries);
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    /** Whoever was only too slow, or mistyped, is no attacker. */
    private static boolean oversteps(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof Refusal refusal && refusal.reason().oversteps());
    }

    private static Set<String> messages(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(Attacks::keys)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Stream<String> keys(Throwable cause) {
        return switch (cause) {
            case PackageRefused refused ->
                refused.problems().stream().map(problem -> problem.sentence().key());
            case Refusal refusal -> Stream.of(refusal.reason().key());
            case Answered answered -> Stream.of(answered.messageId());
            default -> Stream.empty();
        };
    }

    private static String shown(Set<String> messages) {
        return String.join(", ", messages);
    }
}
