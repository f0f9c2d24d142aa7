package dev.wenliu.platform.auditlog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.wenliu.platform.audit.AuditFilter;
import dev.wenliu.platform.audit.AuditLine;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryList;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.ui.PersonChoices;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;

/** The audit log: found by words, person, area and days; exported as it is filtered; verified as a whole. */
@Route("admin/audit")
@RolesAllowed({Role.AUDITOR, Role.OFFICE})
@StyleSheet("assets/styles/audit.css")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final transient AuditDesk desk;
    private final transient People people;
    private final transient Texts texts;
    private final AuditFilterBar bar;
    private final Div result = new Div();
    private final EntryList<AuditLine> list;

    AuditView(AuditDesk desk, People people, PersonChoices choices, Texts texts) {
        this.desk = desk;
        this.people = people;
        this.texts = texts;
        bar = new AuditFilterBar(people, choices, this::load);
        list = new EntryList<>(window -> desk.page(bar.filter(), window), this::row);
        addClassName("wl-page");
        var verify = new Button(getTranslation("auditlog.verify"), Glyph.CHECK.icon(), click -> verify());
        add(new PageHeader(getPageTitle(), getTranslation("auditlog.sentence"), export(), verify), result, bar, list);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("auditlog.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event.getLocation());
        load();
    }

    private void load() {
        list.load(new EmptyState(
                Glyph.SEARCH, getTranslation("auditlog.none"), getTranslation("auditlog.none.sentence")));
    }

    private Anchor export() {
        var link = new Anchor(
                (DownloadHandler) download -> {
                    AuditFilter filter = bar.filter();
                    download.setFileName("audit.csv");
                    download.setContentType("text/csv; charset=UTF-8");
                    desk.export(filter, getLocale(), download.getOutputStream());
                },
                "");
        link.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("auditlog.export")));
        link.addClassName("wl-audit-export");
        return link;
    }

    private void verify() {
        result.removeAll();
        result.add(new SealResult(desk.verify()));
    }

    private Component row(AuditLine line) {
        String who = line.actor() == null
                ? getTranslation("auditlog.system")
                : people.find(line.actor())
                        .map(person -> person.name() + " " + person.login())
                        .orElse("");
        var sentence = new Span(line.sentence().in(texts, getLocale()));
        sentence.addClassName("wl-audit-sentence");
        var facts = new Span(who + " · " + line.act() + " · " + line.objectType() + " " + line.objectId());
        facts.addClassName("wl-quiet");
        var words = new Div(sentence, facts);
        words.addClassName("wl-audit-words");
        var at = new Span(TIME.format(line.at().atZone(OfficeTime.ZONE)));
        at.addClassNames("wl-audit-at", "wl-quiet");
        var row = new Div(at, words);
        row.addClassName("wl-audit-row");
        return row;
    }
}
