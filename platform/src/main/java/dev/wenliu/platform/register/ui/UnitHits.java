package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonAvatar;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import java.util.List;

/** The units and people that a search found by name, pinyin or initials. */
class UnitHits extends Div {

    private static final int MOST = 50;

    private final transient UnitDesk desk;

    UnitHits(UnitDesk desk, String text) {
        this.desk = desk;
        addClassName("wl-units-hits");
        List<Unit> units = desk.findUnits(text, MOST);
        List<Person> people = desk.findPeople(text, MOST);
        if (!units.isEmpty())
            add(card("organisation.units.tree", units.stream().map(this::line).toList()));
        if (!people.isEmpty())
            add(card("organisation.people", people.stream().map(this::line).toList()));
        if (units.isEmpty() && people.isEmpty())
            add(new EmptyState(
                    Glyph.SEARCH,
                    getTranslation("organisation.units.none"),
                    getTranslation("organisation.units.none.sentence")));
    }

    private Div card(String heading, List<EntryLink> lines) {
        var head = new Div(new H2(getTranslation(heading)));
        head.addClassName("wl-card-head");
        var card = new Div(head);
        card.addClassNames("wl-card", "wl-entries");
        lines.forEach(card::add);
        return card;
    }

    private EntryLink line(Unit unit) {
        return new EntryLink(
                UnitsView.route(unit),
                Glyph.UNIT.icon(),
                unit.label().in(getLocale()),
                String.join(" / ", desk.above(unit, getLocale())));
    }

    private EntryLink line(Person person) {
        Unit unit = desk.of(person);
        String place = unit.label().in(getLocale());
        return new EntryLink(
                UnitsView.route(unit),
                new PersonAvatar(person.name()),
                person.name(),
                person.title().isEmpty() ? place : place + " · " + person.title());
    }
}
