package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.Bytes;
import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.task.Office;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Attack G7: what was uploaded is to run in a reader's browser. It is shown where nothing in it can, or else only saved. */
@WenliuTest
class ShownFilesTest {

    private static final String OWNER = "li.na";

    private final FileVisitor files;

    @Autowired
    ShownFilesTest(Uploads uploads, Office office, WebApplicationContext context) {
        this.files = new FileVisitor(uploads, office, context);
    }

    @Test
    void whatCouldRunIsOnlyEverSaved() throws Exception {
        Map<String, byte[]> active = Map.of(
                "page.html", Bytes.text("<html><script>alert(1)</script></html>"),
                "draw.svg", Bytes.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                "index.jsp", Bytes.text("<%= 1 %>"),
                "feed.xml", Bytes.text("<?xml version='1.0'?><a/>"),
                "all.zip", Bytes.zip("a", 9),
                "report.docx", Bytes.zip("word/document.xml", 9));
        for (var file : active.entrySet()) {
            var answer = files.ask(
                    OWNER,
                    get("/files/"
                            + files.take(OWNER, file.getKey(), file.getValue()).id() + "/view"));

            assertThat(answer.getHeader("Content-Disposition"))
                    .as(file.getKey())
                    .startsWith("attachment;");
            assertThat(answer.getContentType()).as(file.getKey()).isEqualTo("application/octet-stream");
            assertGuarded(answer);
        }
    }

    @Test
    void pagesInThePlaceOfTextAreShownAsText() throws Exception {
        Attachment text = files.take(OWNER, "note.txt", Bytes.text("<html><script>alert(1)</script></html>"));

        var answer = files.ask(OWNER, get("/files/" + text.id() + "/view"));

        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline;");
        assertGuarded(answer);
    }

    @Test
    void picturesAndDocumentsAreShownInASandboxUnderTheirOwnName() throws Exception {
        var picture = files.ask(
                OWNER, get("/files/" + files.take(OWNER, "现场.png", Bytes.png()).id() + "/view"));
        assertThat(picture.getContentType()).isEqualTo("image/png");
        assertThat(picture.getHeader("Content-Disposition"))
                .contains("inline", "filename*=UTF-8''%E7%8E%B0%E5%9C%BA.png");
        assertThat(picture.getHeader("Content-Security-Policy")).endsWith("sandbox");
        assertGuarded(picture);

        var document = files.ask(
                OWNER, get("/files/" + files.take(OWNER, "a.pdf", Bytes.pdf()).id() + "/view"));
        assertThat(document.getContentType()).isEqualTo("application/pdf");
        assertGuarded(document);

        var text = files.ask(
                OWNER,
                get("/files/"
                        + files.take(OWNER, "a.txt", "记".getBytes(Charset.forName("GBK")))
                                .id() + "/view"));
        assertThat(text.getContentType()).containsIgnoringCase("charset=GB18030");
    }

    @Test
    void aPartIsServedAlone() throws Exception {
        Attachment text = files.take(OWNER, "a.txt", Bytes.text("0123456789"));

        var answer = files.ask(OWNER, get("/files/" + text.id()).header("Range", "bytes=2-5"));

        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getContentAsString()).isEqualTo("2345");
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes 2-5/10");
    }

    @Test
    void nothingButReadingIsPossible() throws Exception {
        Attachment file = files.take(OWNER, "a.pdf", Bytes.pdf());

        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE))
            assertThat(files.ask(OWNER, request(method, "/files/" + file.id())).getStatus())
                    .isEqualTo(403);
        assertThat(files.ask(OWNER, get("/files/" + file.id())).getStatus()).isEqualTo(200);
    }

    private static void assertGuarded(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }
}
