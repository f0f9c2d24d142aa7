package dev.wenliu.platform.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a successful attack would touch: files, a listener on loopback, rows, threads, processes, memory. One set per case. */
public final class Canaries implements AutoCloseable {

    /** What the secret file says; an answer that contains it has leaked. */
    public static final String SECRET = "canary-7f3a-secret";

    private final Path folder;
    private final CanaryListener listener;
    private final CanaryMachine machine;
    private final Optional<CanaryRows> rows;

    Canaries(Optional<JdbcClient> database) throws IOException {
        folder = Files.createTempDirectory("canaries");
        Files.writeString(secret(), SECRET);
        listener = new CanaryListener();
        rows = database.map(CanaryRows::new);
        machine = new CanaryMachine();
    }

    /** A file that does not exist and must not come to be. */
    public Path file() {
        return folder.resolve("canary");
    }

    /** A file that must be neither read nor changed. */
    public Path secret() {
        return folder.resolve("secret");
    }

    /** An address on loopback that nobody may call. */
    public String url() {
        return listener.url();
    }

    /** What sings; empty after a harmless case. Rows may change in a lawful case, in an attack only the log grows. */
    List<String> singing(boolean lawful) throws IOException {
        List<String> singing = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            if (files.count() != 1) singing.add("file written");
        }
        if (!Files.exists(secret()) || !Files.readString(secret()).equals(SECRET)) singing.add("file changed");
        if (listener.calls() > 0) singing.add("address called");
        singing.addAll(machine.singing());
        if (!lawful) rows.ifPresent(before -> singing.addAll(before.singing()));
        return singing;
    }

    /** Whether the log names the person's refused attempt; true where there is no database to ask. */
    boolean audited(Attacker attacker) {
        return rows.map(row -> row.audited(attacker)).orElse(true);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(Canaries::delete);
        }
        Files.delete(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
