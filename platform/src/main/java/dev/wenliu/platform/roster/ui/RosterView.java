package dev.wenliu.platform.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.roster.RosterPreview;
import dev.wenliu.platform.roster.RosterReason;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Units and persons as a workbook: taken out, looked through, brought back. */
@Route("roster")
@RolesAllowed(Role.HR)
@StyleSheet("assets/styles/roster.css")
class RosterView extends Div implements HasDynamicTitle {

    private final transient RosterDesk desk;
    private final transient Texts texts;
    private final Div result = new Div();

    RosterView(RosterDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        addClassName("wl-page");
        result.addClassName("wl-roster-results");
        var cards = new Div(exportCard(), importCard());
        cards.addClassName("wl-roster-cards");
        add(new PageHeader(getPageTitle(), getTranslation("roster.sentence")), cards, result);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("roster.title");
    }

    private Component exportCard() {
        var acts = new Div(
                download("roster.export", "wenliu-roster.xlsx", desk::export),
                download("roster.template", "wenliu-roster-template.xlsx", desk::template));
        acts.addClassName("wl-roster-act");
        return card("roster.export.title", "roster.export.how", acts);
    }

    private Component importCard() {
        return card("roster.upload.title", "roster.upload.how", new WorkbookUpload(desk, this::show, this::refuse));
    }

    private Component card(String title, String how, Component acts) {
        var card = new Div(new H2(getTranslation(title)), new Paragraph(getTranslation(how)), acts);
        card.addClassNames("wl-card", "wl-roster-card");
        return card;
    }

    private Anchor download(String key, String fileName, Written written) {
        var link = new Anchor(
                (DownloadHandler) download -> {
                    download.setFileName(fileName);
                    download.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                    written.write(getLocale(), download.getOutputStream());
                },
                "");
        link.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation(key)));
        link.addClassName("wl-roster-download");
        return link;
    }

    private void show(RosterPreview preview) {
        result.removeAll();
        if (preview.mistakes() > 0) result.add(new ProblemCard(preview, texts));
        else if (preview.ready())
            result.add(new PreviewCard(preview, texts, () -> carryOut(preview), result::removeAll));
        else result.add(nothing());
        result.scrollIntoView();
    }

    private void refuse(Refusal refusal) {
        result.removeAll();
        var card = new Div(
                new EmptyState(Glyph.WARNING, getTranslation("roster.refused"), texts.of(getLocale(), refusal)));
        card.addClassName("wl-card");
        card.getElement().setAttribute("role", "alert");
        result.add(card);
        result.scrollIntoView();
    }

    private Component nothing() {
        var card = new Div(
                new EmptyState(Glyph.CHECK, getTranslation("roster.nothing"), getTranslation("roster.nothing.how")));
        card.addClassName("wl-card");
        return card;
    }

    private void carryOut(RosterPreview preview) {
        try {
            desk.carryOut(preview);
            result.removeAll();
            Toasts.success(
                    getTranslation("roster.done", String.valueOf(preview.lines().size())));
        } catch (Refusal refusal) {
            if (refusal.reason() != RosterReason.CHANGED_SINCE) throw refusal;
            show(desk.lookAgain(preview));
            Toasts.refusal(texts, refusal);
        }
    }

    /** What a link hands out. */
    private interface Written {

        void write(Locale locale, OutputStream out) throws IOException;
    }
}
