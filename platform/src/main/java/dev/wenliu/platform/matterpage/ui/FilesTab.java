package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import dev.wenliu.platform.attachment.ui.FileRow;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.matterpage.MatterFile;
import java.time.Instant;
import java.util.List;

/** All files of a matter that its reader may see, newest first, whichever field they stand in. */
final class FilesTab extends Div {

    FilesTab(List<MatterFile> files, Instant now) {
        addClassNames("wl-card", "wl-files", "wl-files-tab");
        if (files.isEmpty())
            add(new EmptyState(Glyph.CLIP, getTranslation("task.files.none"), getTranslation("task.files.none.why")));
        files.forEach(file -> add(row(file, now)));
    }

    /** The tab with the number of files. */
    static Tab tab(List<MatterFile> files) {
        var tab = new Tab();
        tab.add(new Span(tab.getTranslation("task.tab.files")));
        if (!files.isEmpty()) {
            var count = new Span(Integer.toString(files.size()));
            count.addClassName("wl-tab-count");
            tab.add(count);
        }
        return tab;
    }

    private FileRow row(MatterFile file, Instant now) {
        return new FileRow(
                file.file().id(),
                file.file().name(),
                file.file().size(),
                new Span(file.field().in(getLocale())),
                new Span(file.uploader()),
                new RelativeTime(file.uploadedAt(), now));
    }
}
