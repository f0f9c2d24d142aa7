package dev.wenliu.platform.flowfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.scripting.SomeScripts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageFilesTest {

    private final Packages packages = new Packages(SomeScripts.running());

    @TempDir
    Path temp;

    private Path zip = Path.of("");

    @BeforeEach
    void nameTheZip() {
        zip = temp.resolve("package.zip");
    }

    @Test
    void zipAndFolderGiveTheSamePackage() throws IOException {
        String hash = packages.read(PackageFixture.SAMPLES.resolve("leave")).hash();

        zip("");
        assertThat(packages.read(zip).hash()).isEqualTo(hash);
        zip("leave/");
        assertThat(packages.read(zip).hash()).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../form.json",
                "/etc/x.json",
                "scenarios/../../x.json",
                "C:x.json",
                "a\\b.json",
                "..",
                "x\u0007.json"
            })
    void zipSlipIsRefused(String name) throws IOException {
        zip("", name);

        assertThat(problems(zip))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("flowfile.file.unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script.js", "flow.json/x", "scenarios/a.txt", "lib/evil.jar", "scenarios/A.json"})
    void strangeFileIsRefused(String name) throws IOException {
        zip("", name);

        assertThat(problems(zip)).extracting(Problem::file).containsExactly(name);
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws IOException {
        zip("", "FLOW.json");

        assertThat(problems(zip))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("flowfile.file.twice");
    }

    @Test
    void bombIsRefusedBeforeItIsTaken() throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("flow.json"));
            for (int i = 0; i < 500; i++) out.write(new byte[1024 * 1024]);
        }

        assertThat(Files.size(zip)).isLessThan(PackageFiles.LARGEST_PACKAGE);
        assertThat(problems(zip))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("flowfile.file.size");
    }

    @Test
    void symbolicLinkInZipIsRefused() throws IOException {
        zip("");
        byte[] bytes = Files.readAllBytes(zip);
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int entry = 0;
        while (buffer.getInt(entry) != 0x02014b50) entry++;
        buffer.putInt(entry + 38, 0xA1FF << 16);
        Files.write(zip, bytes);

        assertThat(problems(zip))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("flowfile.file.symlink");
    }

    @Test
    void damagedZipIsRefused() throws IOException {
        Files.writeString(zip, "PK no zip");

        assertThat(problems(zip))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("flowfile.file.zip");
    }

    @Test
    void symbolicLinkInFolderIsRefused() throws IOException {
        for (Map.Entry<String, byte[]> part : PackageFixture.parts("leave").entrySet())
            Files.write(temp.resolve(part.getKey()), part.getValue());
        Files.createSymbolicLink(
                Files.createDirectory(temp.resolve("scenarios")).resolve("a.json"), Path.of("/etc/passwd"));

        assertThat(problems(temp)).extracting(Problem::file).containsExactly("scenarios/a.json");
    }

    private List<Problem> problems(Path path) {
        var refused = catchThrowableOfType(PackageRefused.class, () -> packages.read(path));
        return refused == null ? List.of() : refused.problems();
    }

    private void zip(String folder, String... more) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> part : PackageFixture.parts("leave").entrySet()) {
                out.putNextEntry(new ZipEntry(folder + part.getKey()));
                out.write(part.getValue());
            }
            for (String name : more) {
                out.putNextEntry(new ZipEntry(name));
                out.write("{}".getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
