package dev.wenliu.platform.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class DockerTest {

    @Test
    void imageRunsAsNobodyInParticular() throws IOException {
        var user = Dockerfile.read().last("USER").arguments();

        assertThat(user).matches("[1-9]\\d+:[1-9]\\d+");
    }

    @Test
    void imageIsBuiltInOneStageAndRunInAnother() throws IOException {
        var stages = Dockerfile.read().all("FROM").map(Dockerfile.Instruction::arguments);

        assertThat(stages).containsExactly("eclipse-temurin:25-jdk AS build", "eclipse-temurin:25-jre");
    }

    @Test
    void imageAsksTheManagementPortForItsHealth() throws IOException {
        var check = Dockerfile.read().last("HEALTHCHECK").command();

        assertThat(check).last().asString().contains("/actuator/health", "WENLIU_MANAGEMENT_PORT");
    }

    @Test
    void imageIsNoDemo() throws IOException {
        assertThat(Dockerfile.read().environment()).containsEntry("WENLIU_DEMO", "false");
    }

    @Test
    void whatPeopleBringLiesOnTheVolume() throws IOException {
        var image = Dockerfile.read();

        assertThat(image.environment())
                .containsEntry("WENLIU_DATA", image.last("VOLUME").arguments())
                .doesNotContainKeys("WENLIU_PLUGINS", "WENLIU_FILES", "WENLIU_DB_URL");
    }

    @Test
    void imageSetsOnlyWhatTheServerReads() throws IOException {
        assertThat(Dockerfile.read().environment().keySet()).allSatisfy(DockerTest::isRead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.cluster.yaml"})
    void composeSetsOnlyWhatTheServerReads(String file) throws IOException {
        assertThat(nodes(file))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(map(node, "environment").keySet())
                        .contains("WENLIU_DB_URL")
                        .doesNotContain("WENLIU_DEMO")
                        .allSatisfy(DockerTest::isRead));
    }

    @Test
    void composeRunsOneNodeAndTheClusterASecondOne() throws IOException {
        assertThat(nodes("compose.yaml")).hasSize(1);
        assertThat(nodes("compose.cluster.yaml")).hasSize(1);
    }

    @Test
    void proxyKnowsBothNodesAndKeepsASessionOnOne() throws IOException {
        var proxy = Files.readString(Dockerfile.FOLDER.resolve("haproxy.cfg"));

        assertThat(proxy).contains("wenliu:8080", "second:8080", "cookie NODE insert");
    }

    private static void isRead(String variable) throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.yaml"));
        assertThat(settings).contains("${" + variable + ":");
    }

    private static List<Map<String, ?>> nodes(String file) throws IOException {
        var services = map(load(file), "services").values();
        return services.stream()
                .<Map<String, ?>>map(service -> cast(service))
                .filter(service -> Objects.equals(service.get("image"), "wenliu"))
                .toList();
    }

    private static Map<String, ?> load(String file) throws IOException {
        return cast(new Yaml().load(Files.readString(Dockerfile.FOLDER.resolve(file))));
    }

    private static Map<String, ?> map(Map<String, ?> parent, String key) {
        return cast(Objects.requireNonNull(parent.get(key), key));
    }

    @SuppressWarnings("unchecked") // YAML maps have text keys here, and a wrong one fails the test
    private static Map<String, ?> cast(Object map) {
        return (Map<String, ?>) map;
    }
}
