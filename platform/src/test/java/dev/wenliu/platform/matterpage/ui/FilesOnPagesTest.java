package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.upload.Upload;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.attachment.Attachments;
import dev.wenliu.platform.attachment.Bytes;
import dev.wenliu.platform.attachment.ui.FileRow;
import dev.wenliu.platform.draft.Draft;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.task.Office;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class FilesOnPagesTest {

    private static final String AUTHOR = "zhou.zheng";

    private final ApplicationContext context;
    private final Office office;
    private final Drafts drafts;
    private final Attachments attachments;

    @Autowired
    FilesOnPagesTest(ApplicationContext context, Office office, Drafts drafts, Attachments attachments) {
        this.context = context;
        this.office = office;
        this.drafts = drafts;
        this.attachments = attachments;
    }

    @Test
    void anUploadStandsInTheFormAndSurvivesInTheDraft() {
        open("start/leave");
        upload("证明.pdf", Bytes.pdf());
        upload("会议记录.docx", Bytes.zip("word/document.xml", 9));

        Draft draft = drafts.of(office.as(AUTHOR)).getFirst();
        assertThat(FormFile.in(draft.values().get("proof")))
                .extracting(FormFile::name)
                .containsExactly("证明.pdf", "会议记录.docx");
        open("start/leave?draft=" + draft.id());
        assertThat(rows()).hasSize(2).first().asString().contains("证明.pdf", "PDF 文档");
        assertThat(_get(Upload.class).getMaxFiles()).isEqualTo(8);

        drafts.delete(office.as(AUTHOR), draft.id());
        var ids = FormFile.in(draft.values().get("proof")).stream()
                .map(FormFile::id)
                .toList();
        assertThat(attachments.describe(ids)).isEmpty();
    }

    @Test
    void aRemovedUploadIsForgotten() {
        open("start/leave");
        upload("证明.pdf", Bytes.pdf());
        Draft draft = drafts.of(office.as(AUTHOR)).getFirst();
        FormFile file = FormFile.in(draft.values().get("proof")).getFirst();

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "移除 证明.pdf".equals(button.getAriaLabel().orElse("")))));

        assertThat(rows()).isEmpty();
        assertThat(attachments.describe(List.of(file.id()))).isEmpty();
        assertThat(drafts.find(office.as(AUTHOR), draft.id())
                        .orElseThrow()
                        .values()
                        .get("proof")
                        .isNull())
                .isTrue();
        drafts.delete(office.as(AUTHOR), draft.id());
    }

    @Test
    void aRefusedFileIsNotInTheForm() {
        open("start/leave");
        int before = drafts.of(office.as(AUTHOR)).size();

        upload("证明.pdf", Bytes.exe());

        assertThat(rows()).isEmpty();
        assertThat(drafts.of(office.as(AUTHOR))).hasSize(before);
    }

    @Test
    void theTabCountsWhatItsReaderMaySee() {
        var leave = office.aMatter("leave").startedBy("li.na");
        Browserless.logIn(context, "wang.qiang");
        Browserless.visit("matter/" + leave.id());
        assertThat(tab()).isEqualTo("附件");
    }

    @Test
    void theFormIsReadWithItsFiles() {
        open("start/leave");
        upload("证明.pdf", Bytes.pdf());
        Draft draft = drafts.of(office.as(AUTHOR)).getFirst();
        var leave = office.aMatter("leave")
                .with("proof", draft.values().path("proof"))
                .startedBy(AUTHOR);
        drafts.delete(office.as(AUTHOR), draft.id());

        Browserless.visit("matter/" + leave.id());

        assertThat(tab()).isEqualTo("附件1");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(address -> address.matches("files/[0-9a-f-]{36}"))
                .anyMatch(address -> address.matches("files/[0-9a-f-]{36}/view"));
    }

    private void open(String address) {
        Browserless.logIn(context, AUTHOR);
        Browserless.visit(address);
    }

    private static void upload(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, "application/octet-stream", content);
        MockVaadin.clientRoundtrip(true);
    }

    private static List<String> rows() {
        return _find(FileRow.class).stream().map(Pages::words).toList();
    }

    private static String tab() {
        return _find(Tab.class).stream()
                .map(Pages::words)
                .filter(words -> words.startsWith("附件"))
                .findFirst()
                .orElseThrow();
    }
}
