package dev.wenliu.platform.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.attachment.FileKind;
import dev.wenliu.platform.attachment.FileSize;
import dev.wenliu.platform.kernel.ui.Glyph;
import java.util.Locale;

/** One attached file on the page: what it is, how large, and the ways to look at it and to save it. */
public final class FileRow extends Div {

    private static final String ADDRESS = "files/";
    private static final String LOOK = "/view";

    private final Div actions = new Div();
    private final String name;

    /** A row for a file; the facts stand behind kind and size. */
    public FileRow(AttachmentId id, String name, long size, Component... facts) {
        this.name = name;
        addClassName("wl-file");
        actions.addClassName("wl-file-actions");
        String save = ADDRESS + id;
        boolean shown = FileKind.shown(name);
        if (shown) actions.add(look(new Anchor(save + LOOK, Glyph.EYE.icon()), "attachment.preview"));
        actions.add(save(new Anchor(save, Glyph.DOWNLOAD.icon())));
        var title = new Anchor(shown ? save + LOOK : save, name);
        title.addClassName("wl-file-name");
        title.setTitle(name);
        add(picture(), words(shown ? look(title, "") : kept(title), size, facts), actions);
    }

    /** Lets the reader take the file away. */
    public FileRow removable(Runnable remove) {
        String words = getTranslation("attachment.remove");
        var button = new Button(Glyph.CLOSE.icon(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words + " " + name);
        button.setTooltipText(words);
        actions.add(button);
        return this;
    }

    private Div picture() {
        FileKind kind = FileKind.of(name);
        var picture = new Div(kind == FileKind.PICTURE ? Glyph.PICTURE.icon() : Glyph.FILE.icon());
        String extension = FileKind.extension(name);
        if (kind != FileKind.PICTURE && !extension.isEmpty()) picture.add(extension(extension));
        picture.addClassNames("wl-file-icon", "wl-file-" + kind.name().toLowerCase(Locale.ROOT));
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private static Span extension(String extension) {
        var letters = new Span(extension.toUpperCase(Locale.ROOT));
        letters.addClassName("wl-file-extension");
        return letters;
    }

    private Div words(Anchor title, long size, Component... facts) {
        var line = new Div(
                new Span(getTranslation("attachment.kind." + FileKind.of(name))), new Span(FileSize.text(size)));
        line.add(facts);
        line.addClassNames("wl-file-facts", "wl-quiet");
        var words = new Div(title, line);
        words.addClassName("wl-file-words");
        return words;
    }

    private Anchor look(Anchor anchor, String key) {
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener");
        if (!key.isEmpty()) name(anchor, key);
        return anchor;
    }

    private Anchor save(Anchor anchor) {
        name(anchor, "attachment.download");
        return kept(anchor);
    }

    private static Anchor kept(Anchor anchor) {
        anchor.getElement().setAttribute("download", true);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private void name(Anchor anchor, String key) {
        String words = getTranslation(key);
        anchor.addClassName("wl-file-action");
        anchor.setAriaLabel(words + " " + name);
        anchor.setTitle(words);
    }
}
