package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.attachment.ui.FileRow;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field with files to fill in: the files that are there, and a place to bring more. */
public final class FilesPart implements FieldPart {

    private static final int USUAL = 20;

    private final Field field;
    private final FormLook look;
    private final List<FormFile> files;
    private final Div place = new Div();
    private final Div list = new Div();
    private final Span complaint = new Span();
    private final FileUpload upload;
    private final List<Runnable> listeners = new ArrayList<>();

    /** The field with the files that the value names. */
    public FilesPart(Field field, boolean required, FormLook look, @Nullable JsonNode value) {
        this.field = field;
        this.look = look;
        this.files = new ArrayList<>(look.tools().files().present(FormFile.in(value)));
        this.upload = new FileUpload(look, types(), this::add);
        upload.onReject(this::complain);
        list.addClassName("wl-files");
        complaint.addClassName("wl-complaint");
        complaint.getElement().setAttribute("role", "alert");
        place.addClassNames("wl-items", "wl-files-field");
        place.add(heading(required), list, upload, complaint);
        show();
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public @Nullable JsonNode value() {
        return FormFile.value(files);
    }

    @Override
    public void onChange(Runnable action) {
        listeners.add(action);
    }

    @Override
    public void complain(@Nullable String sentence) {
        complaint.setText(sentence == null ? "" : sentence);
    }

    @Override
    public void focus() {
        place.scrollIntoView();
    }

    /** A form is not handed in while a file of it is still on its way. */
    @Override
    public Optional<String> unreadable() {
        return upload.busy() ? Optional.of(look.text("form.ui.files.busy")) : Optional.empty();
    }

    private Div heading(boolean required) {
        var name = new Span(look.label(field.label()));
        name.addClassName("wl-items-label");
        if (required) name.addClassName("wl-required");
        var heading = new Div(name);
        heading.addClassName("wl-items-heading");
        var help = field.help();
        if (help != null) {
            var words = new Span(look.label(help));
            words.addClassName("wl-quiet");
            heading.add(words);
        }
        return heading;
    }

    private void add(FormFile file) {
        files.add(file);
        changed();
    }

    /** The file leaves the form; an upload that nobody submitted yet is forgotten altogether. */
    private void remove(FormFile file) {
        files.remove(file);
        changed();
        look.tools().files().discard(file);
    }

    private void changed() {
        complain(null);
        show();
        listeners.forEach(Runnable::run);
    }

    private void show() {
        list.removeAll();
        for (FormFile file : files)
            list.add(new FileRow(file.id(), file.name(), file.size()).removable(() -> remove(file)));
        list.setVisible(!files.isEmpty());
        upload.room(field.config().path("maxFiles").asInt(USUAL) - files.size());
    }

    private List<String> types() {
        return field.config()
                .path("types")
                .valueStream()
                .map(type -> type.asString(""))
                .toList();
    }
}
