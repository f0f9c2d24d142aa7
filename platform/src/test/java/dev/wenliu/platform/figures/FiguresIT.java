package dev.wenliu.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures what takes whole processes: start-up and memory. Runs by hand only, in profile {@code figures}. */
@Tag("figure")
class FiguresIT {

    private static final int PAIRS = 5;
    private static final int FEW = 5;
    private static final int MANY = 45;

    @TempDir
    static Path work;

    private static Path extracted = Path.of("");

    @BeforeAll
    static void extractTheJar() throws IOException, InterruptedException {
        extracted = work.resolve("app");
        Process extraction = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        bootJar().toString(),
                        "extract",
                        "--destination",
                        extracted.toString())
                .inheritIO()
                .start();
        assertThat(extraction.waitFor()).isZero();
    }

    @AfterAll
    static void publish() throws IOException {
        Figures.publish();
    }

    @Test
    void startComparedWithABareApplication() throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        startProduct();
        startBare();

        for (int pair = 0; pair < PAIRS; pair++) {
            double ours = startProduct();
            ratios.add(ours / startBare());
            seconds.add(ours);
        }

        Figures.record("P12", Figures.median(ratios), "ratio to bare", "<= 1.5");
        Figures.record("P12-plain", Figures.median(seconds), "s", "");
        assertThat(ratios).isNotEmpty();
    }

    @Test
    void startFromTheExtractedJarWithAnAotCache() throws Exception {
        Path cache = work.resolve("wenliu.aot");
        start(List.of("-XX:AOTCacheOutput=" + cache, "-jar", launcher()));
        assertThat(cache).exists();

        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < PAIRS; run++) seconds.add(start(List.of("-XX:AOTCache=" + cache, "-jar", launcher())));

        Figures.record("P12-aot", Figures.median(seconds), "s", "");
    }

    @Test
    void heapOfAnIdlePerson() throws Exception {
        try (ServerProcess server = ServerProcess.start(
                        List.of("-Xmx1g", "-jar", launcher()), productEnvironment(), work.resolve("heap.log"));
                IdlePeople people = new IdlePeople(server.port())) {
            people.logIn(FEW);
            long few = server.liveBytes();
            people.logIn(MANY - FEW);
            long many = server.liveBytes();

            double megabytesEach = (many - few) / (double) (MANY - FEW) / 1_000_000;
            Figures.record("P11", megabytesEach, "MB", "<= 0.4");
            assertThat(megabytesEach).isPositive();
        }
    }

    private static double startProduct() throws Exception {
        return start(List.of("-cp", ServerProcess.productClassPath(), "dev.wenliu.platform.WenliuApplication"));
    }

    private static double start(List<String> arguments) throws Exception {
        try (ServerProcess server = ServerProcess.start(arguments, productEnvironment(), work.resolve("product.log"))) {
            return server.secondsToLogin();
        }
    }

    private static double startBare() throws Exception {
        Map<String, String> environment = Map.of(
                "SPRING_CONFIG_NAME",
                "bare",
                "SPRING_DATASOURCE_URL",
                "jdbc:h2:file:" + work.resolve("bare")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "VAADIN_PRODUCTIONMODE",
                "true");
        try (ServerProcess server = ServerProcess.start(
                List.of("-cp", ServerProcess.wholeClassPath(), "dev.wenliu.bare.BareApplication"),
                environment,
                work.resolve("bare.log"))) {
            return server.secondsToLogin();
        }
    }

    private static Map<String, String> productEnvironment() {
        return Map.of(
                "WENLIU_DEMO",
                "true",
                "WENLIU_DATA",
                work.resolve("data").toString(),
                "WENLIU_FLOWS",
                Path.of("..", "sample-flows").toAbsolutePath().toString(),
                "WENLIU_PLUGINS",
                Path.of("..", "plugins", "vehicle", "target").toAbsolutePath().toString());
    }

    private static String launcher() throws IOException {
        return only(extracted).toString();
    }

    private static Path bootJar() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target"))) {
            return jars.filter(jar -> jar.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
