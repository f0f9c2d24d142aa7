package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.plugin.Plugins;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a jar from the administrator's machine; what is wrong with it is said as a sentence, and nothing is stored then. */
final class JarUpload extends Div {

    private final transient PluginDesk desk;
    private final transient OpenPluginPages pages;
    private final Upload upload = new Upload();

    JarUpload(PluginDesk desk, OpenPluginPages pages) {
        this.desk = desk;
        this.pages = pages;
        var button = new Button(getTranslation("plugin.install"), Glyph.UPLOAD.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".jar");
        upload.setUploadHandler(UploadHandler.toTempFile((meta, file) -> received(file)));
        upload.addClassName("wl-plugin-upload");
        add(upload);
    }

    private void received(File file) {
        upload.clearFileList();
        new InstallDialog(desk, install(file.toPath()), pages).open();
    }

    private Plugins.Installation install(Path file) {
        try {
            try (InputStream jar = Files.newInputStream(file)) {
                return desk.install(jar);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
