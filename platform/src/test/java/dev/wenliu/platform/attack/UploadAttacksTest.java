package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentReason;
import dev.wenliu.platform.attachment.Bytes;
import dev.wenliu.platform.attachment.Downloads;
import dev.wenliu.platform.attachment.Incoming;
import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.task.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack group G against the services: what somebody uploads is a disguise, a flood, or a name that leads elsewhere. */
@WenliuTest
@ExtendWith(AttackRoom.class)
class UploadAttacksTest {

    private static final AttachmentReason KIND = AttachmentReason.KIND_REFUSED;
    private static final AttachmentReason PROGRAM = AttachmentReason.PROGRAM;
    private static final AttachmentReason DIFFERS = AttachmentReason.CONTENT_DIFFERS;
    private static final AttachmentReason LARGE = AttachmentReason.TOO_LARGE;
    private static final AttachmentReason SWELLS = AttachmentReason.SWELLS;
    private static final Attacker UPLOADER = Attacker.EMPLOYEE;
    private static final long BOMB = 300L << 20;

    private final Uploads uploads;
    private final Downloads downloads;
    private final Office office;
    private final List<AttackCase> cases = new ArrayList<>();

    @Autowired
    UploadAttacksTest(Uploads uploads, Downloads downloads, Office office) {
        this.uploads = uploads;
        this.downloads = downloads;
        this.office = office;
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotTaken(Attacks attacks) {
        for (String name : List.of("a.exe", "a.BAT", "a.pdf.js", "a.vbs", "a.hta", "a.lnk", "a.jar", "a.ps1 . ."))
            refused("G1 program by its name " + name, KIND, name, Bytes.pdf());
        refused("G1 program behind a turned name", KIND, "2026\u202efdp.exe", Bytes.exe());
        refused("G1 program behind a zero", KIND, "a.pdf\u0000.exe", Bytes.exe());
        refused("G1 Windows program as PDF", PROGRAM, "a.pdf", Bytes.exe());
        refused("G1 Linux program as data", PROGRAM, "a.dat", Bytes.elf());
        refused("G1 shell script as text", PROGRAM, "a.txt", Bytes.text("#!/bin/sh\nid\n"));
        refused("G4 picture as PDF", DIFFERS, "a.pdf", Bytes.png());
        refused("G4 page as PDF", DIFFERS, "a.pdf", Bytes.text("<html><script>alert(1)</script></html>"));
        refused("G4 drawing with a script as picture", DIFFERS, "a.png", svg());
        refused("G4 archive as text", DIFFERS, "a.txt", Bytes.zip("a", 9));
        refused("G4 text as document", DIFFERS, "a.docx", Bytes.text("nothing"));
        refused("G5 five gigabytes announced", LARGE, canaries -> new Incoming("a.txt", 5L << 30, Bytes.stream(1)));
        refused("G5 endless, nothing announced", LARGE, canaries -> new Incoming("a.txt", -1, endless()));
        refused("G5 endless, little announced", LARGE, canaries -> new Incoming("a.txt", 10, endless()));
        refused("G6 archive of zeros", SWELLS, "a.zip", Bytes.zip("zeros", BOMB));
        refused("G6 document of zeros", SWELLS, "a.docx", Bytes.zip("word/document.xml", BOMB));
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> whatBecomesHarmless(Attacks attacks) {
        return attacks.accepted(List.of(
                new LawfulCase("G2 way up", canaries -> named("../../" + canaries.file(), "canary", canaries)),
                new LawfulCase("G2 absolute", canaries -> named(canaries.file().toString(), "canary", canaries)),
                new LawfulCase("G2 Windows way up", canaries -> named("..\\..\\boot.ini", "boot.ini", canaries)),
                new LawfulCase(
                        "G2 encoded way up", canaries -> named("..%2f..%2fpasswd.txt", "_2f.._2fpasswd.txt", canaries)),
                new LawfulCase("G2 nothing but a way", canaries -> named("../..", "unnamed", canaries)),
                new LawfulCase("G3 zero", canaries -> named("a\u0000b.txt", "ab.txt", canaries)),
                new LawfulCase(
                        "G3 line break",
                        canaries -> named("a\r\nSet-Cookie: x=1.txt", "aSet-Cookie_ x=1.txt", canaries)),
                new LawfulCase("G3 turned", canaries -> named("a\u202etxt.txt", "atxt.txt", canaries)),
                new LawfulCase("G3 device", canaries -> named("NUL.txt", "_NUL.txt", canaries)),
                new LawfulCase(
                        "G3 three hundred letters",
                        canaries -> named("长".repeat(300) + ".txt", "长".repeat(78) + ".txt", canaries)),
                new LawfulCase("G8 archive with a link", this::linked)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTaken(Attacks attacks) {
        return attacks.accepted(List.of(
                taken("G1 page", "公告.html", Bytes.text("<html><h1>公告</h1></html>")),
                taken("G1 drawing", "图标.svg", svg()),
                taken("G1 server page", "index.jsp", Bytes.text("<%= 1 %>")),
                taken("G3 Chinese name", "关于2026年度检修计划的通知（终稿）.pdf", Bytes.pdf()),
                taken("G4 picture", "现场.png", Bytes.png()),
                taken("G4 document", "报告.docx", Bytes.zip("word/document.xml", 9)),
                taken("G5 several megabytes", "a.txt", Bytes.text(" ".repeat(5 << 20))),
                taken("G6 archive", "a.zip", Bytes.zip("a.csv", 50 << 20))));
    }

    private LawfulCase taken(String id, String name, byte[] content) {
        return new LawfulCase(
                id, canaries -> assertThat(take(name, content).name()).isEqualTo(name));
    }

    private void refused(String id, AttachmentReason expected, String name, byte[] content) {
        refused(id, expected, canaries -> incoming(name, content));
    }

    private void refused(String id, AttachmentReason expected, Function<Canaries, Incoming> incoming) {
        Attempt attempt = canaries -> uploads.take(uploader(), incoming.apply(canaries));
        cases.add(new AttackCase(id, "5.2.2", UPLOADER, attempt, expected.key()));
    }

    /** The name is lawful afterwards, and the file lies where its id says and nowhere else. */
    private void named(String sent, String expected, Canaries canaries) throws IOException {
        Attachment taken = take(sent, Bytes.text("harmless"));
        Path file = downloads.open(uploader(), taken.id()).file();
        assertThat(taken.name()).isEqualTo(expected);
        assertThat(file.getFileName()).hasToString(taken.id().toString());
        assertThat(canaries.file()).doesNotExist();
        uploads.discard(uploader(), taken.id());
        assertThat(file).doesNotExist();
    }

    /** Nothing is ever unpacked, so that a link in an archive stays a few letters. */
    private void linked(Canaries canaries) throws IOException {
        byte[] zip = Bytes.zip(canaries.file().toString(), 9);
        Attachment taken = take("a.zip", zip);
        Path file = downloads.open(uploader(), taken.id()).file();
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(file).hasBinaryContent(zip);
    }

    private Attachment take(String name, byte[] content) throws IOException {
        return uploads.take(uploader(), incoming(name, content));
    }

    private Actor uploader() {
        return office.as(UPLOADER.login());
    }

    private static Incoming incoming(String name, byte[] content) {
        return new Incoming(name, content.length, new ByteArrayInputStream(content));
    }

    private static InputStream endless() {
        return Bytes.stream(Long.MAX_VALUE);
    }

    private static byte[] svg() {
        return Bytes.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    }
}
