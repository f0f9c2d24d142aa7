package dev.wenliu.platform.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.ui.FactList;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows who a person is: unit, title, and whom one would ask in that unit. */
@Component
class PersonCards {

    private final People people;
    private final Units units;

    PersonCards(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** Opens the card of a person. */
    void open(PersonId id) {
        Person person = people.get(id);
        Unit unit = units.get(person.unit());
        var facts = new FactList()
                .fact(
                        text("search.person.unit"),
                        unit.label().in(UI.getCurrent().getLocale()))
                .fact(text("search.person.title"), person.title());
        fact(facts, "search.person.manager", person.manager());
        fact(facts, "search.person.head", unit.head());
        fact(facts, "search.person.officer", unit.informationOfficer());
        var card = new Dialog(facts);
        card.addClassName("wl-person-card");
        card.getHeader().add(new PersonLabel(person.name(), person.login()), close(card));
        card.open();
    }

    private void fact(FactList facts, String key, @Nullable PersonId id) {
        if (id != null) people.find(id).ifPresent(person -> facts.fact(text(key), person.name()));
    }

    private static Button close(Dialog card) {
        var close = new Button(Glyph.CLOSE.icon(), clicked -> card.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("wl-dialog-close");
        close.setTooltipText(text("search.close"));
        close.setAriaLabel(text("search.close"));
        return close;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
