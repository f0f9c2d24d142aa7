package dev.wenliu.platform.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Starts what the image starts, laid out as the image lays it out, as a user without rights. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ImageIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path root = Path.of("");

    private final int port = freePort();
    private final int managementPort = freePort();

    @Test
    void becomesHealthyAsAUserWithoutRights() throws Exception {
        var image = Dockerfile.read();
        layOut(image);

        var server = start(image, image.last("ENTRYPOINT").command());
        try (var output = server.inputReader()) {
            assertThat(readUntilStarted(output)).contains("Started WenliuApplication");

            var healthCheck = image.last("HEALTHCHECK").command();

            await("healthy, as Docker asks again and again")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> start(image, healthCheck).waitFor() == 0);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void layOut(Dockerfile image) throws Exception {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(
                Files.createDirectory(root.resolve("data")), PosixFilePermissions.fromString("rwxrwxrwx"));
        var layers = root.resolve("layers");
        var wenliu = Files.createDirectory(root.resolve("wenliu"));
        run(
                JAVA.toString(),
                "-Djarmode=tools",
                "-jar",
                jar().toString(),
                "extract",
                "--layers",
                "--destination",
                layers + "");
        for (var copy : image.all("COPY").toList()) {
            var words = copy.arguments().replace("--from=build ", "").split(" ", -1);
            var from = copy.arguments().startsWith("--from=build")
                    ? Path.of(words[0].replaceFirst("^/wenliu", layers.toString()))
                    : Path.of("..", words[0]);
            if (Files.exists(from) && !words[0].equals("."))
                FileSystemUtils.copyRecursively(from, wenliu.resolve(words[1]));
        }
        Files.move(wenliu.resolve(jar().getFileName()), wenliu.resolve("wenliu.jar"));
    }

    private static Path jar() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "platform-*-exec.jar")) {
            return jars.iterator().next();
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private Process start(Dockerfile image, List<String> command) throws IOException {
        var line = new ArrayList<>(command);
        if (line.getFirst().equals("java")) line.set(0, JAVA.toString());
        if (System.getProperty("user.name").equals("root")) line.addAll(0, asUserOf(image));
        var builder = new ProcessBuilder(line)
                .directory(root.resolve("wenliu").toFile())
                .redirectErrorStream(true);
        image.environment().forEach((name, value) -> builder.environment().put(name, outside(value)));
        builder.environment().put("WENLIU_PORT", String.valueOf(port));
        builder.environment().put("WENLIU_MANAGEMENT_PORT", String.valueOf(managementPort));
        return builder.start();
    }

    private static List<String> asUserOf(Dockerfile image) {
        var user = image.last("USER").arguments().split(":", 2);
        return List.of("setpriv", "--reuid=" + user[0], "--regid=" + user[1], "--clear-groups");
    }

    private String outside(String value) {
        return value.startsWith("/") ? root + value : value;
    }

    private static String readUntilStarted(BufferedReader output) throws IOException {
        var log = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            log.append(line).append('\n');
            if (line.contains("Started WenliuApplication")) break;
        }
        return log.toString();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }
}
