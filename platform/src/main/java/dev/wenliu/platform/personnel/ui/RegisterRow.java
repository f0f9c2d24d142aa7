package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.StaffRegister.Entry;
import dev.wenliu.platform.register.PlannedMove;
import dev.wenliu.platform.security.AccountState;
import java.time.LocalDate;

/** One person of the register. */
class RegisterRow extends NativeTableRow {

    private final transient StaffDesk desk;

    RegisterRow(Entry entry, StaffDesk desk, Acts acts) {
        this.desk = desk;
        Person person = entry.person();
        var who = two(person.name(), person.login());
        who.add(rename(person, acts.rename));
        cell(who);
        var place = two(desk.unit(person.unit()).label().in(getLocale()), place(person));
        PlannedMove move = entry.move();
        if (move != null) place.add(ahead(move, acts.cancelMove));
        cell(place);
        cell(employment(person));
        cell(new Span(desk.roles().of(person.roles(), getLocale())));
        cell(chip(person, entry.account()));
    }

    /** What can be done about the person. */
    record Acts(Runnable rename, Runnable cancelMove) {}

    private Button rename(Person person, Runnable asked) {
        var rename = new Button(getTranslation("personnel.register.rename"), click -> asked.run());
        rename.setAriaLabel(getTranslation("personnel.register.rename.of", person.name()));
        rename.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        rename.addClassName("wl-register-rename");
        return rename;
    }

    private Div ahead(PlannedMove move, Runnable cancelMove) {
        String unit = desk.unit(move.posting().unit()).label().in(getLocale());
        var cancel = new Button(getTranslation("personnel.register.cancel-move"), click -> cancelMove.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var ahead = new Div(
                new Span(getTranslation("personnel.register.move", move.starts().toString(), unit)), cancel);
        ahead.addClassName("wl-register-move");
        return ahead;
    }

    private String place(Person person) {
        String posts = String.join(
                getTranslation("register.and"), person.posts().stream().sorted().toList());
        if (person.title().isEmpty()) return posts;
        return posts.isEmpty() ? person.title() : person.title() + " · " + posts;
    }

    private Component employment(Person person) {
        LocalDate end = person.employment().contractEnd();
        return two(
                getTranslation("personnel.employment." + person.employment().kind()),
                end == null ? "" : getTranslation("personnel.register.until", end.toString()));
    }

    private Component chip(Person person, AccountState account) {
        if (!person.active()) return new StatusChip(getTranslation("security.person." + person.status()), Tone.REFUSED);
        Tone tone = account == AccountState.OPEN ? Tone.OK : Tone.NEUTRAL;
        return new StatusChip(getTranslation("security.account." + account), tone);
    }

    private void cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        add(cell);
    }

    private static Div two(String first, String second) {
        var two = new Div(new Span(first));
        two.addClassName("wl-register-two");
        if (second.isEmpty()) return two;
        var quiet = new Span(second);
        quiet.addClassName("wl-quiet");
        two.add(quiet);
        return two;
    }
}
