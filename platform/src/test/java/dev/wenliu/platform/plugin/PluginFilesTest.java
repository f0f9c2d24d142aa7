package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.platform.pluginfile.FileReason;
import dev.wenliu.plugin.api.ModuleView;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that want to be plugins and must not be. */
class PluginFilesTest extends PluginHouse {

    @Autowired
    private Texts texts;

    static Stream<Arguments> badJars() {
        return Stream.of(
                bad(FileReason.UNSAFE_ENTRY, PluginJar.of("guest").entry("../../evil.sh", "x")),
                bad(FileReason.UNSAFE_ENTRY, PluginJar.of("guest").entry("/etc/cron.d/evil", "x")),
                bad(FileReason.HOST_CLASS, PluginJar.of("guest").entry("dev/wenliu/platform/kernel/Actor.class", "x")),
                bad(FileReason.HOST_CLASS, PluginJar.of("guest").entry("org/slf4j/Logger.class", "x")),
                bad(
                        FileReason.HOST_CLASS,
                        PluginJar.of("guest").entry("META-INF/versions/25/com/vaadin/flow/Evil.class", "x")),
                bad(FileReason.BAD_RANGE, PluginJar.of("guest").api("1.0.0")),
                bad(FileReason.BAD_RANGE, PluginJar.of("guest").api(">=1.0")),
                bad(FileReason.BAD_RANGE, PluginJar.of("guest").api("not-a-range")),
                bad(FileReason.WRONG_API, PluginJar.of("guest").api(">=7.0 <8.0")),
                bad(FileReason.BAD_VERSION, PluginJar.of("guest").version("1.0")),
                bad(FileReason.BAD_ID, PluginJar.of("Guest Room")),
                bad(FileReason.MANIFEST_DIFFERS, PluginJar.of("guest").entry("plugin.yaml", yaml("other"))),
                bad(FileReason.BAD_DESCRIPTOR, PluginJar.of("guest").entry("plugin.yaml", "- [")),
                bad(FileReason.BAD_DESCRIPTOR, PluginJar.of("guest").entry("plugin.yaml", "id: guest")),
                bad(FileReason.NO_EXTENSION, PluginJar.of("guest").extension("# nothing")));
    }

    @ParameterizedTest
    @MethodSource("badJars")
    void isRefusedWithASentenceAndNothingIsStored(FileReason reason, PluginJar jar) {
        jar.into(folder(), "bad.jar");

        rescan();

        PluginInfo refused = plugin("bad.jar");
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        Sentence sentence = Objects.requireNonNull(refused.reason());
        assertThat(sentence.key()).isEqualTo(reason.key());
        assertThat(sentence.in(texts, Locale.ENGLISH)).doesNotContain("!", "{");
        assertThat(extensions.all(ModuleView.class)).isEmpty();
    }

    @Test
    void aTextFileIsNoPlugin() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("readme.jar"), "hello");

        rescan();

        assertThat(plugin("readme.jar").reason()).asString().contains("NOT_A_JAR");
    }

    @Test
    void aSecondFileWithTheSamePluginIsRefused() {
        PluginJar.of("guest").into(folder(), "a.jar");
        PluginJar.of("guest").version("2.0.0").into(folder(), "b.jar");

        rescan();

        assertThat(plugin("guest").version()).isEqualTo("1.0.0");
        assertThat(plugin("b.jar").reason()).asString().contains("DUPLICATE", "a.jar");
    }

    @Test
    void aClassThatIsNoExtensionIsRefusedAtTheStart() {
        PluginJar.of("guest")
                .source("test.Odd", "package test; public class Odd {}")
                .extension("test.Odd")
                .into(folder(), "guest.jar");

        rescan();

        assertThat(plugin("guest").state()).isEqualTo(State.FAILED);
        assertThat(plugin("guest").reason()).asString().contains("UNKNOWN_EXTENSION", "test.Odd");
    }

    @Test
    void startingARefusedFileIsRefused() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("readme.jar"), "hello");
        rescan();

        assertThatThrownBy(() -> plugins.start(KAI, "readme.jar")).isInstanceOf(Refusal.class);
    }

    private static Arguments bad(FileReason reason, PluginJar jar) {
        return Arguments.of(reason, jar);
    }

    private static String yaml(String id) {
        return "id: " + id + "\nversion: 1.0.0\nname: x\nvendor: x\nrequires:\n  api: '>=1.0 <2.0'\n";
    }
}
