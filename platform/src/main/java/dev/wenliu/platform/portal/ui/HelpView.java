package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.Keys;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.portal.Place;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The first steps, the keys, and whom to ask. */
@Route("help")
@PermitAll
class HelpView extends Div implements HasDynamicTitle {

    private static final int STEPS = 4;

    private final transient People people;

    HelpView(People people, Units units, CurrentActor current) {
        this.people = people;
        addClassNames("wl-page", "wl-page-narrow");
        add(
                new PageHeader(getPageTitle(), getTranslation("portal.help.sentence")),
                card("portal.help.steps", steps()),
                card("portal.help.ask", whoToAsk(units.of(current.require().id()))),
                card("portal.help.keys", keys()));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(Place.HELP.key());
    }

    private Component card(String title, Component body) {
        var head = new Div(new H2(getTranslation(title)));
        head.addClassName("wl-card-head");
        var inside = new Div(body);
        inside.addClassName("wl-card-body");
        var card = new Section(head, inside);
        card.addClassName("wl-card");
        return card;
    }

    private Component steps() {
        var list = new OrderedList();
        list.addClassName("wl-steps");
        for (int step = 1; step <= STEPS; step++) {
            var words = new Div(
                    new Span(getTranslation("portal.help.step." + step)),
                    new Paragraph(getTranslation("portal.help.step." + step + ".sentence")));
            list.add(new ListItem(words));
        }
        return list;
    }

    private Component whoToAsk(Unit unit) {
        var list = new Div();
        list.addClassName("wl-ask");
        if (unit.informationOfficer() != null)
            people.find(unit.informationOfficer())
                    .ifPresent(officer -> list.add(contact(officer, "portal.help.ask.officer")));
        people.withRole(Role.INFORMATION_CENTRE).forEach(person -> list.add(contact(person, "portal.help.ask.centre")));
        return list;
    }

    private Component contact(Person person, String key) {
        return new PersonLabel(person.name(), getTranslation(key));
    }

    private Component keys() {
        var list = new Div();
        list.addClassName("wl-key-list");
        key(list, "portal.help.key.palette", List.of("Ctrl", "K"));
        key(list, "portal.help.key.move", List.of("↑", "↓"));
        key(list, "portal.help.key.open", List.of("Enter"));
        key(list, "portal.help.key.approve", List.of("Ctrl", "Enter"));
        key(list, "portal.help.key.close", List.of("Esc"));
        return list;
    }

    private void key(Div list, String text, List<String> keys) {
        list.add(new Keys(keys.toArray(String[]::new)), new Span(getTranslation(text)));
    }
}
