package dev.wenliu.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Refusal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {

    private final FileTypes types = new FileTypes(Limits.in(Path.of("unused")));

    static Stream<Arguments> agreeing() {
        return Stream.of(
                Arguments.of("证明.pdf", Bytes.pdf(), "application/pdf"),
                Arguments.of("scan.PNG", Bytes.png(), "image/png"),
                Arguments.of("old.doc", Bytes.ole(), "application/msword"),
                Arguments.of("old.wps", Bytes.ole(), "application/vnd.ms-works"),
                Arguments.of("new.wps", Bytes.zip("word/document.xml", 9), "application/vnd.ms-works"),
                Arguments.of(
                        "new.docx",
                        Bytes.zip("word/document.xml", 9),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                Arguments.of("发票.ofd", Bytes.zip("OFD.xml", 9), "application/zip"),
                Arguments.of("all.zip", Bytes.zip("a.txt", 9), "application/zip"),
                Arguments.of("note.txt", Bytes.text("会议记录"), "text/plain; charset=UTF-8"),
                Arguments.of("note.txt", "会议记录".getBytes(Charset.forName("GBK")), "text/plain; charset=GB18030"),
                Arguments.of("list.csv", Bytes.text("a,b\n1,2\n"), "text/csv"),
                Arguments.of("page.html", Bytes.text("<!doctype html><html><script>1</script>"), "text/html"),
                Arguments.of("draw.svg", Bytes.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg+xml"),
                Arguments.of("strange.xyzzy", Bytes.text("whatever"), "text/plain; charset=UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("agreeing")
    void nameAndContentAgree(String name, byte[] content, String type) {
        assertThat(types.agreed(FileName.of(name), content)).isEqualTo(type);
    }

    static Stream<Arguments> differing() {
        return Stream.of(
                Arguments.of("scan.pdf", Bytes.png()),
                Arguments.of("scan.png", Bytes.pdf()),
                Arguments.of("scan.png", Bytes.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("scan.pdf", Bytes.text("<html><script>alert(1)</script>")),
                Arguments.of("scan.jpg", Bytes.text("GIF89a/*")),
                Arguments.of("new.docx", Bytes.ole()),
                Arguments.of("new.docx", Bytes.text("no document at all")),
                Arguments.of("发票.ofd", Bytes.pdf()),
                Arguments.of("new.wps", Bytes.text("no document at all")),
                Arguments.of("note.txt", Bytes.zip("a", 9)));
    }

    @ParameterizedTest
    @MethodSource("differing")
    void contentThatItsNameHidesIsRefused(String name, byte[] content) {
        assertRefused(AttachmentReason.CONTENT_DIFFERS, () -> types.agreed(FileName.of(name), content));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                Arguments.of("report.pdf", Bytes.exe()),
                Arguments.of("report.txt", Bytes.exe()),
                Arguments.of("report", Bytes.exe()),
                Arguments.of("report.dat", Bytes.elf()),
                Arguments.of("report.txt", Bytes.text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("report.zip", HexFormat.of().parseHex("cafebabe00000041000a")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramIsRefusedWhateverItsName(String name, byte[] content) {
        assertRefused(AttachmentReason.PROGRAM, () -> types.agreed(FileName.of(name), content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.exe",
                "a.EXE",
                "a.pdf.bat",
                "a.ps1",
                "a.vbs",
                "a.lnk",
                "a.jar",
                "a.hta",
                "a.scr",
                "a.exe.",
                "a.exe "
            })
    void anExtensionThatRunsIsRefusedBeforeAnythingIsRead(String name) {
        assertRefused(AttachmentReason.KIND_REFUSED, () -> types.check(FileName.of(name)));
    }

    @Test
    void aLetterCutByTheEndOfTheHeadIsNoOtherEncoding() {
        byte[] head = Arrays.copyOf(Bytes.text(" ".repeat(FileTypes.HEAD - 1) + "记"), FileTypes.HEAD);

        assertThat(types.agreed(FileName.of("long.txt"), head)).isEqualTo("text/plain; charset=UTF-8");
    }

    private static void assertRefused(AttachmentReason why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }
}
