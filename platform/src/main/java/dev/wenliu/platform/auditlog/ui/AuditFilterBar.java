package dev.wenliu.platform.auditlog.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import dev.wenliu.platform.audit.AuditFilter;
import dev.wenliu.platform.audit.AuditSearch;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.ui.PersonChoices;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the log is shown; the address says the same. */
class AuditFilterBar extends Div {

    private final transient People people;
    private final transient Runnable load;
    private final SearchBox text = new SearchBox(getTranslation("auditlog.search"), "", typed -> changed());
    private final SearchChoice<Person> who;
    private final Select<String> area = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private boolean reading;

    AuditFilterBar(People people, PersonChoices choices, Runnable load) {
        this.people = people;
        this.who = choices.any();
        this.load = load;
        addClassNames("wl-toolbar", "wl-audit-filter");
        who.setPlaceholder(getTranslation("auditlog.who"));
        who.setAriaLabel(getTranslation("auditlog.who"));
        who.setClearButtonVisible(true);
        area.setItems(AuditSearch.AREAS);
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(getTranslation("auditlog.area.all"));
        area.setPlaceholder(getTranslation("auditlog.area.all"));
        area.setAriaLabel(getTranslation("auditlog.area"));
        area.setItemLabelGenerator(
                one -> one == null ? getTranslation("auditlog.area.all") : getTranslation("auditlog.area." + one));
        day(from, "auditlog.from");
        day(to, "auditlog.to");
        who.addValueChangeListener(change -> changed());
        area.addValueChangeListener(change -> changed());
        add(text, who, area, from, to);
    }

    /** Takes over what the address says; what it cannot mean is left out. */
    void read(Location location) {
        reading = true;
        text.setValue(AddressBar.value(location, "q"));
        who.setValue(people.byLogin(AddressBar.value(location, "who")).orElse(null));
        String wanted = AddressBar.value(location, "area");
        area.setValue(AuditSearch.AREAS.contains(wanted) ? wanted : null);
        from.setValue(day(AddressBar.value(location, "from")));
        to.setValue(day(AddressBar.value(location, "to")));
        reading = false;
    }

    AuditFilter filter() {
        Person person = who.getValue();
        String chosen = area.getValue();
        return new AuditFilter(
                text.getValue(),
                person == null ? null : person.id(),
                chosen == null ? "" : chosen,
                from.getValue(),
                to.getValue());
    }

    private void day(DatePicker picker, String key) {
        picker.setPlaceholder(getTranslation(key));
        picker.setAriaLabel(getTranslation(key));
        picker.setClearButtonVisible(true);
        picker.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        picker.addValueChangeListener(change -> changed());
    }

    private void changed() {
        if (reading) return;
        AuditFilter filter = filter();
        Person person = who.getValue();
        AddressBar.show(
                "admin/audit",
                Map.of(
                        "q",
                        filter.text(),
                        "who",
                        person == null ? "" : person.login(),
                        "area",
                        filter.area(),
                        "from",
                        written(filter.from()),
                        "to",
                        written(filter.to())));
        load.run();
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }
}
