package dev.wenliu.platform.auditlog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.wenliu.platform.audit.SealReport;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.ui.Glyph;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What checking the whole log found, in words. */
class SealResult extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    SealResult(SealReport report) {
        addClassNames("wl-audit-result", report.sound() ? "wl-audit-sound" : "wl-audit-broken");
        var head = new Div(
                (report.sound() ? Glyph.CHECK : Glyph.WARNING).icon(),
                new Span(
                        report.sound()
                                ? getTranslation("auditlog.sound")
                                : getTranslation(
                                        "auditlog.broken", report.findings().size())));
        head.addClassName("wl-audit-result-head");
        SealReport.Last last = report.last();
        String at = last == null ? "—" : time(last.at());
        add(head, new Paragraph(getTranslation("auditlog.checked", report.rows(), report.seals(), at)));
        if (last != null) add(newest(last));
        add(new Paragraph(anchored(report.anchored())));
        Instant oldest = report.unsealed().oldest();
        if (oldest != null)
            add(new Paragraph(
                    getTranslation("auditlog.unsealed", report.unsealed().rows(), time(oldest))));
        if (report.sound()) return;
        var list = new UnorderedList();
        for (SealReport.Finding finding : report.findings())
            list.add(new ListItem(getTranslation("auditlog.finding." + finding.what(), finding.id())));
        add(list);
    }

    private String anchored(SealReport.@Nullable Anchored anchored) {
        if (anchored == null) return getTranslation("auditlog.anchored.none");
        return getTranslation(
                "auditlog.anchored",
                anchored.seals(),
                String.valueOf(anchored.first()),
                String.valueOf(anchored.newest()));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(OfficeTime.ZONE));
    }

    private Div newest(SealReport.Last last) {
        var seal = new Span(getTranslation("auditlog.newest", String.valueOf(last.number()), last.hash()));
        seal.addClassName("wl-audit-seal");
        var how = new Span(getTranslation("auditlog.newest.how"));
        how.addClassName("wl-quiet");
        var newest = new Div(seal, how);
        newest.addClassName("wl-audit-newest");
        return newest;
    }
}
