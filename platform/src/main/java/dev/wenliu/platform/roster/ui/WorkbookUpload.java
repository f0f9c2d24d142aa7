package dev.wenliu.platform.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.roster.RosterPreview;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Takes a workbook from the reader's machine and looks through it; the page hears what would happen, or why the file is refused. */
final class WorkbookUpload extends Div {

    private static final int LARGEST = 10_000_000;

    /** While the server reads, the page says so. */
    private static final String BUSY = """
            this.addEventListener('upload-start', () => this.toggleAttribute('busy', true));
            for (const end of ['upload-success', 'upload-error', 'upload-abort'])
              this.addEventListener(end, () => this.toggleAttribute('busy', false));
            """;

    private final transient RosterDesk desk;
    private final transient Consumer<RosterPreview> looked;
    private final transient Consumer<Refusal> refused;
    private final Upload upload = new Upload();

    WorkbookUpload(RosterDesk desk, Consumer<RosterPreview> looked, Consumer<Refusal> refused) {
        this.desk = desk;
        this.looked = looked;
        this.refused = refused;
        var button = new Button(getTranslation("roster.upload"), Glyph.UPLOAD.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".xlsx");
        upload.getElement().setProperty("maxFileSize", LARGEST);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("refusal.RosterReason.TOO_LARGE", LARGEST / 1_000_000))
                        .setIncorrectFileType(getTranslation("refusal.RosterReason.NOT_A_WORKBOOK"))));
        upload.addFileRejectedListener(rejected -> Toasts.warning(rejected.getErrorMessage()));
        upload.setUploadHandler(this::receive);
        upload.getElement().executeJs(BUSY);
        upload.addClassName("wl-roster-upload");
        var wait = new Span(getTranslation("roster.wait"));
        wait.addClassNames("wl-quiet", "wl-roster-wait");
        wait.getElement().setAttribute("role", "status");
        var hint = new Span(getTranslation("roster.upload.hint"));
        hint.addClassNames("wl-quiet", "wl-roster-hint");
        addClassName("wl-roster-act");
        add(upload, wait, hint);
    }

    /** The file is looked through before the page is locked for showing what was found. */
    private void receive(UploadEvent event) throws IOException {
        Runnable show = look(event);
        event.getUI()
                .accessLater(
                        () -> {
                            upload.clearFileList();
                            show.run();
                        },
                        () -> {})
                .run();
    }

    private Runnable look(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            RosterPreview preview = desk.look(event.getFileName(), content);
            return () -> looked.accept(preview);
        } catch (Refusal refusal) {
            return () -> refused.accept(refusal);
        }
    }
}
