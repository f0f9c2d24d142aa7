package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The suite itself: each canary sings, and nothing but a silent refusal passes. */
class AttacksTest {

    private final Attacks attacks = new Attacks(new AttackReport(), Optional.empty());

    @Test
    void silentRefusalPasses() {
        assertThatCode(() -> run(canaries -> refuse())).doesNotThrowAnyException();
    }

    @Test
    void whatIsAcceptedFails() {
        assertThat(outcome(canaries -> {})).hasMessageContaining("expected refusal.KernelReason.NOT_ALLOWED");
    }

    @Test
    void anotherSentenceFails() {
        Attempt other = canaries -> {
            throw new Refusal(KernelReason.NO_SUCH_OBJECT);
        };

        assertThat(outcome(other)).hasMessageContaining("got [refusal.KernelReason.NO_SUCH_OBJECT]");
    }

    @Test
    void anErrorFailsTheCaseAndNotTheRun() {
        Attempt deep = canaries -> {
            throw new StackOverflowError();
        };

        assertThat(outcome(deep)).isInstanceOf(AssertionError.class).hasRootCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void writtenFileSings() {
        assertThat(outcome(canaries -> {
                    Files.createFile(canaries.file());
                    refuse();
                }))
                .hasMessageContaining("file written");
    }

    @Test
    void changedFileSings() {
        assertThat(outcome(canaries -> {
                    Files.writeString(canaries.secret(), "else");
                    refuse();
                }))
                .hasMessageContaining("file changed");
    }

    @Test
    void calledAddressSings() {
        assertThat(outcome(canaries -> {
                    URL url = URI.create(canaries.url()).toURL();
                    assertThat(catchThrowable(url::openStream)).isNotNull();
                    refuse();
                }))
                .hasMessageContaining("address called");
    }

    @Test
    void threadLeftBehindSings() {
        var end = new CountDownLatch(1);
        Attempt leaving = canaries -> {
            Thread.ofPlatform().daemon().name("left-behind").start(() -> wait(end));
            refuse();
        };

        assertThat(outcome(leaving)).hasMessageContaining("thread left: left-behind");

        end.countDown();
    }

    @Test
    void startedProcessSings() {
        List<Process> started = new ArrayList<>();

        assertThat(outcome(canaries -> {
                    started.add(new ProcessBuilder("sleep", "60").start());
                    refuse();
                }))
                .hasMessageContaining("process started");

        started.forEach(Process::destroy);
    }

    @Test
    void eatenMemorySings() {
        assertThat(outcome(canaries -> {
                    for (int piece = 0; piece < 10; piece++)
                        assertThat(new byte[60_000_000]).isNotNull();
                    refuse();
                }))
                .hasMessageContaining("memory eaten");
    }

    private @Nullable Throwable outcome(Attempt attempt) {
        return catchThrowable(() -> run(attempt));
    }

    private void run(Attempt attempt) throws Throwable {
        var attack = new AttackCase("self", "", Attacker.DESIGNER, attempt, KernelReason.NOT_ALLOWED.key());
        attacks.refused(List.of(attack))
                .findFirst()
                .orElseThrow()
                .getExecutable()
                .execute();
    }

    private static void refuse() {
        throw new Refusal(KernelReason.NOT_ALLOWED);
    }

    private static void wait(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
