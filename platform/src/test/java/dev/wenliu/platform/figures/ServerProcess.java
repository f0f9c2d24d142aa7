package dev.wenliu.platform.figures;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server in a process of its own, from start to stop, timed until its login page answers. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final double secondsToLogin;

    private ServerProcess(Process process, int port, double secondsToLogin) {
        this.process = process;
        this.port = port;
        this.secondsToLogin = secondsToLogin;
    }

    /** Starts {@code java} with these arguments; the environment names data folder and ports. */
    static ServerProcess start(List<String> arguments, Map<String, String> environment, Path log) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("WENLIU_PORT", String.valueOf(port));
        builder.environment().put("WENLIU_MANAGEMENT_PORT", String.valueOf(freePort()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        long began = System.nanoTime();
        Process process = builder.start();
        awaitLogin(process, port, log);
        return new ServerProcess(process, port, (System.nanoTime() - began) / 1e9);
    }

    /** The class path of this test run without the tests themselves, as {@code java} takes it. */
    static String productClassPath() {
        return classPath(false);
    }

    /** The class path of this test run. */
    static String wholeClassPath() {
        return classPath(true);
    }

    int port() {
        return port;
    }

    double secondsToLogin() {
        return secondsToLogin;
    }

    /** Bytes of live objects after a full collection, as the JVM's own histogram counts them. */
    long liveBytes() throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String total = new String(histogram.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.trim().split("\\s+", -1)[2]);
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .join()
                .isAlive()) return;
        process.destroyForcibly().onExit().join();
    }

    private static String classPath(boolean withTests) {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (withTests || !part.contains("test-classes")) parts.add(part);
        }
        return String.join(File.pathSeparator, parts);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitLogin(Process process, int port, Path log) {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .timeout(Duration.ofSeconds(30))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (answers(client, page)) return;
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        throw new IllegalStateException("no login page; see " + log);
    }

    private static boolean answers(HttpClient client, HttpRequest page) {
        try {
            return client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
