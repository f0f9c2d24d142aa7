package dev.wenliu.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            诊断证明.pdf                | 诊断证明.pdf
            ../../etc/passwd           | passwd
            ..\\..\\windows\\win.ini   | win.ini
            /etc/shadow                | shadow
            C:\\Users\\li\\报告.docx   | 报告.docx
            ..                         | unnamed
            .htaccess                  | htaccess
            报告.docx...               | 报告.docx
            `  a \u00a0 b.txt  `       | a b.txt
            CON                        | _CON
            nul.txt                    | _nul.txt
            com1 .txt                  | _com1 .txt
            LPT³.pdf                   | _LPT³.pdf
            console.txt                | console.txt
            """)
    void becomesHarmless(String sent, String name) {
        assertThat(FileName.of(sent).value()).isEqualTo(name);
    }

    @Test
    void reservedLettersAreReplaced() {
        assertThat(FileName.of("a<b>c:d\"e|f?g*h%00.txt").value()).isEqualTo("a_b_c_d_e_f_g_h_00.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report\u0000.pdf",
                "report\n.pdf",
                "report\u202e.pdf",
                "re\u200bport.pdf",
                "re\ufeffport.pdf",
                "repo\u2066rt.pdf",
                "report\ue000.pdf",
                "report\ud800.pdf"
            })
    void nothingInvisibleStays(String sent) {
        assertThat(FileName.of(sent).value()).isEqualTo("report.pdf");
    }

    @Test
    void theTurnedExtensionShowsItself() {
        assertThat(FileName.of("invoice\u202efdp.exe").extension()).isEqualTo("exe");
    }

    @Test
    void sameLettersAreTheSameName() {
        assertThat(FileName.of("re\u0301sume\u0301.txt").value()).isEqualTo("r\u00e9sum\u00e9.txt");
    }

    @Test
    void aLongNameIsCutBeforeItsExtension() {
        String name = FileName.of("很".repeat(300) + ".docx").value();

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
        assertThat(name).startsWith("很很").endsWith("很.docx");
    }

    @Test
    void noLetterIsCutInTwo() {
        String name = FileName.of("a" + "\ud83d\ude00".repeat(100) + ".png").value();

        assertThat(name).matches("a(\ud83d\ude00)+\\.png");
    }

    @ParameterizedTest
    @CsvSource({"0,0 B", "812,812 B", "1024,1 KB", "1536,1.5 KB", "23552,23 KB", "1468006,1.4 MB", "104857600,100 MB"})
    void sizesReadWell(long bytes, String text) {
        assertThat(FileSize.text(bytes)).isEqualTo(text);
    }
}
