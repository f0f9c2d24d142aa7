package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.wenliu.platform.attachment.FileSize;
import dev.wenliu.platform.attachment.Incoming;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.ui.Glyph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.StreamUtils;

/** Takes files from the reader's machine, several at once, by choosing or by dropping them; the files go straight through to the disk. */
final class FileUpload extends Div {

    /** Says at a refused file why, and takes a finished one off the component's list, since it stands in ours. */
    private static final String AFTERWARDS = """
            this.addEventListener('upload-error', e => {
              if (e.detail.xhr.status !== 422) return;
              e.detail.file.error = JSON.parse(e.detail.xhr.responseText).rejected[0].reason;
            });
            this.addEventListener('upload-success', e => setTimeout(() => {
              this.files = this.files.filter(file => file !== e.detail.file);
            }));
            """;

    private static final String JSON = "application/json;charset=UTF-8";

    private final transient FormLook look;
    private final transient Consumer<FormFile> arrived;
    private final Upload upload = new Upload();

    FileUpload(FormLook look, List<String> types, Consumer<FormFile> arrived) {
        this.look = look;
        this.arrived = arrived;
        addClassName("wl-file-upload");
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(button());
        upload.setDropLabel(new Span(look.text("form.ui.files.drop")));
        upload.setI18n(words(types));
        upload.getElement()
                .setProperty("maxFileSize", (double) look.tools().files().largest());
        if (!types.isEmpty())
            upload.setAcceptedFileExtensions(
                    types.stream().map(type -> "." + type).toArray(String[]::new));
        upload.getElement().executeJs(AFTERWARDS);
        add(upload, hint(types));
    }

    /** Allows so many more files. */
    void room(int files) {
        upload.setMaxFiles(Math.max(0, files));
    }

    /** Whether a file is still on its way. */
    boolean busy() {
        return upload.isUploading();
    }

    /** What happens to a file that the browser did not even send. */
    void onReject(Consumer<String> complaint) {
        upload.addFileRejectedListener(rejected -> complaint.accept(
                look.text("form.ui.files.rejected", rejected.getFileName(), rejected.getErrorMessage())));
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            receive(event, new Incoming(event.getFileName(), event.getFileSize(), content));
        }
    }

    /** The rest of a refused file is read away, or the browser would lose the connection before it reads why. */
    private void receive(UploadEvent event, Incoming incoming) throws IOException {
        try {
            FormFile file = look.tools().files().take(incoming);
            event.getUI().accessLater(() -> arrived.accept(file), () -> {}).run();
        } catch (Refusal refusal) {
            StreamUtils.copyRange(
                    incoming.content(),
                    OutputStream.nullOutputStream(),
                    0,
                    look.tools().files().largest());
            event.getResponse().setContentType(JSON); // else the sentence is written in Latin letters only
            event.reject(look.tools().texts().of(look.locale(), refusal));
        }
    }

    private Component button() {
        return new Button(look.text("form.ui.files.choose"), Glyph.UPLOAD.icon());
    }

    private Component hint(List<String> types) {
        String size = FileSize.text(look.tools().files().largest());
        var hint = new Span(
                types.isEmpty()
                        ? look.text("form.ui.files.hint", size)
                        : look.text(
                                "form.ui.files.hint-types", size, String.join(look.text("form.ui.files.and"), types)));
        hint.addClassNames("wl-quiet", "wl-file-hint");
        return hint;
    }

    private UploadI18N.Uploading uploading() {
        var progress = new UploadI18N.Uploading.Status()
                .setConnecting(look.text("form.ui.files.connecting"))
                .setStalled(look.text("form.ui.files.stalled"))
                .setProcessing(look.text("form.ui.files.processing"))
                .setHeld(look.text("form.ui.files.held"));
        var remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(look.text("form.ui.files.remaining"))
                .setUnknown(look.text("form.ui.files.remaining-unknown"));
        var failures = new UploadI18N.Uploading.Error()
                .setServerUnavailable(look.text("form.ui.files.unreachable"))
                .setUnexpectedServerError(look.text("form.ui.files.failed"))
                .setForbidden(look.text("form.ui.files.failed"));
        return new UploadI18N.Uploading()
                .setStatus(progress)
                .setRemainingTime(remaining)
                .setError(failures);
    }

    private UploadI18N words(List<String> types) {
        String size = FileSize.text(look.tools().files().largest());
        return new UploadI18N()
                .setUploading(uploading())
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(look.text("form.ui.files.too-many"))
                        .setFileIsTooBig(look.text("form.ui.files.too-big", size))
                        .setIncorrectFileType(look.text(
                                "form.ui.files.wrong-type", String.join(look.text("form.ui.files.and"), types))))
                .setFile(new UploadI18N.File()
                        .setRetry(look.text("form.ui.files.retry"))
                        .setStart(look.text("form.ui.files.start"))
                        .setRemove(look.text("form.ui.files.remove")));
    }
}
