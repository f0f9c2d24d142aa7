package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.attack.AttackCase;
import dev.wenliu.platform.attack.AttackRoom;
import dev.wenliu.platform.attack.Attacker;
import dev.wenliu.platform.attack.Attacks;
import dev.wenliu.platform.attack.LawfulCase;
import dev.wenliu.platform.scripting.SomeScripts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Bad input as a zip: names that lead elsewhere, bombs, links, doubles, and archives that say different things to different readers. */
@ExtendWith(AttackRoom.class)
class ZipAttacksTest {

    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;

    @TempDir
    Path folder = Path.of("target");

    private final List<AttackCase> cases = new ArrayList<>();

    /** Adds entries to a zip. */
    private interface More {
        void to(ZipOutputStream zip) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> hostileZipsAreRefusedWhole(Attacks attacks) throws IOException {
        for (String name : List.of(
                "../form.json",
                "../../../../tmp/evil",
                "/etc/cron.d/evil",
                "scenarios/../../x.json",
                "C:evil.json",
                "a\\..\\b.json",
                "..",
                "x\u0000.json",
                "x\n.json")) attack("slip to " + printable(name), zip(more -> entry(more, name, "{}")), "file.unsafe");
        for (String name :
                List.of("evil.jar", "lib/x.class", "scenarios/a.exe", "META-INF/MANIFEST.MF", "form.json.bak"))
            attack("stranger " + name, zip(more -> entry(more, name, "{}")), "file.unknown");
        attack("names that differ in case", zip(more -> entry(more, "FORM.json", "{}")), "file.twice");
        attack("one name twice", doubled(), "file.twice");
        attack("bomb of 500 MB", zip(ZipAttacksTest::bomb), "file.size");
        attack("many large parts", zip(ZipAttacksTest::large), "file.package-size");
        attack("a thousand files", zip(ZipAttacksTest::crowd), "file.many");
        attack("link", linked(), "file.symlink");
        attack("link behind a second directory", misled(linked()), "file.zip");
        attack("no zip", "PK no zip".getBytes(StandardCharsets.UTF_8), "file.zip");
        attack("cut off", cut(zip(more -> {})), "file.zip");
        attack("nothing", new byte[0], "file.zip");
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> honestZipsAreTaken(Attacks attacks) throws IOException {
        byte[] honest = zip(more -> {});
        return attacks.accepted(List.of(new LawfulCase("zip of a flow", canaries -> read(honest, "honest"))));
    }

    private void attack(String what, byte[] zip, String key) {
        String file = "zip-" + cases.size();
        cases.add(new AttackCase(
                "C10 " + what, "5.2.3", Attacker.DESIGNER, canaries -> read(zip, file), "flowfile." + key));
    }

    private void read(byte[] zip, String name) throws IOException {
        Path file = Files.write(folder.resolve(name + ".zip"), zip);
        new Packages(SomeScripts.running()).read(file);
    }

    private static byte[] zip(More more) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : PackageFixture.parts("leave").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            more.to(zip);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void bomb(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("scenarios/bomb.json"));
        for (int megabyte = 0; megabyte < 500; megabyte++) zip.write(new byte[1024 * 1024]);
    }

    private static void large(ZipOutputStream zip) throws IOException {
        var noise = new byte[1_900_000];
        new Random(1).nextBytes(noise);
        for (int part = 0; part < 6; part++) {
            zip.putNextEntry(new ZipEntry("scenarios/large" + part + ".json"));
            zip.write(noise);
        }
    }

    private static void crowd(ZipOutputStream zip) throws IOException {
        for (int part = 0; part < 1_000; part++) entry(zip, "scenarios/s" + part + ".json", "{}");
    }

    /** Java writes no name twice; so another is written and renamed. */
    private static byte[] doubled() throws IOException {
        byte[] zip = zip(more -> entry(more, "form.jsoX", "{}"));
        byte[] other = "form.jsoX".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < zip.length - other.length; at++)
            if (Arrays.equals(zip, at, at + other.length, other, 0, other.length)) zip[at + other.length - 1] = 'n';
        return zip;
    }

    /** Marks the first entry of the directory as a symbolic link. */
    private static byte[] linked() throws IOException {
        byte[] zip = zip(more -> {});
        var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int entry = 0;
        while (buffer.getInt(entry) != ENTRY) entry++;
        buffer.putInt(entry + 38, 0xA1FF << 16);
        return zip;
    }

    /** Says that the directory begins where none is: a reader that believes it sees no link. */
    private static byte[] misled(byte[] zip) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - END_SIZE + 16, 0);
        return zip;
    }

    private static byte[] cut(byte[] zip) {
        return Arrays.copyOf(zip, zip.length - 30);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
