package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.attachment.ui.FileRow;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field with files to read. */
public final class FileList {

    private FileList() {}

    /** The files that the value names, each with a link to read it. */
    public static FieldPart toRead(Field field, FormLook look, @Nullable JsonNode value) {
        List<FormFile> files = FormFile.in(value);
        String label = look.label(field.label());
        if (files.isEmpty()) return ReadPart.words(label, "", value);
        var name = new Span(label);
        name.addClassName("wl-read-label");
        var list = new Div();
        list.addClassName("wl-files");
        files.forEach(file -> list.add(new FileRow(file.id(), file.name(), file.size())));
        var place = new Div(name, list);
        place.addClassName("wl-read");
        return new ReadPart(place, value);
    }
}
