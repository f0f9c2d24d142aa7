package dev.wenliu.platform.administrators.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.administration.AdministrativeAct;
import dev.wenliu.platform.administration.Administrator;
import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.administrators.Division;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Who the three administrators are, whether they are divided, and what each may do. */
@Route("admin/administrators")
@RolesAllowed({Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR, Role.HR, Role.INFORMATION_CENTRE})
@StyleSheet("assets/styles/personnel.css")
class AdministratorsView extends Div implements HasDynamicTitle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final transient Duties duties;
    private final transient People people;
    private final transient Division division;

    AdministratorsView(Duties duties, People people, Division division) {
        this.duties = duties;
        this.people = people;
        this.division = division;
        addClassName("wl-page");
        var chip = new StatusChip(
                getTranslation(duties.divided() ? "administration.divided" : "administration.undivided"),
                duties.divided() ? Tone.OK : Tone.NEUTRAL);
        var three = new Div();
        three.addClassName("wl-administrators");
        for (Administrator one : Administrator.values()) three.add(card(one));
        var body = new Div(table());
        body.addClassNames("wl-card", "wl-register-body");
        add(
                new PageHeader(getPageTitle(), getTranslation("administration.sentence"), chip),
                three,
                new Paragraph(how()),
                body);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.title");
    }

    private String how() {
        String how = getTranslation(duties.divided() ? "administration.how.on" : "administration.how.off");
        return division.last()
                .map(last -> getTranslation(
                        last.divided() ? "administration.since.on" : "administration.since.off",
                        DAY.format(last.at().atZone(OfficeTime.ZONE)),
                        how))
                .orElse(how);
    }

    private Component card(Administrator one) {
        var head = new Div(new H2(getTranslation(one.key())));
        head.addClassName("wl-card-head");
        var holders = new Div();
        holders.addClassName("wl-administrator-holders");
        List<Person> found = people.withRole(one.role());
        for (Person person : found) holders.add(new PersonLabel(person.name(), person.title()));
        if (found.isEmpty()) {
            var nobody = new Span(getTranslation("administration.nobody-yet"));
            nobody.addClassName("wl-quiet");
            holders.add(nobody);
        }
        var card = new Div(head, holders);
        card.addClassName("wl-card");
        return card;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassNames("wl-register", "wl-duties");
        var head = new NativeTableRow(new NativeTableHeaderCell(getTranslation("administration.act")));
        for (Administrator one : Administrator.values()) head.add(new NativeTableHeaderCell(getTranslation(one.key())));
        table.getHead().add(head);
        for (AdministrativeAct act : AdministrativeAct.values()) {
            var row = new NativeTableRow(new NativeTableCell(getTranslation(act.key())));
            for (Administrator one : Administrator.values()) row.add(mark(one, act));
            table.getBody().add(row);
        }
        return table;
    }

    private NativeTableCell mark(Administrator one, AdministrativeAct act) {
        var cell = new NativeTableCell();
        boolean may = duties.may(one, act);
        String words = getTranslation(may ? "administration.may" : "administration.may-not");
        if (may) cell.add(Glyph.CHECK.icon());
        else cell.setText("—");
        cell.getElement().setAttribute("aria-label", getTranslation(one.key()) + ": " + words);
        return cell;
    }
}
