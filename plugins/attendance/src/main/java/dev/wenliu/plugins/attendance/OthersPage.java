package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Resumable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The month of whoever is chosen. */
final class OthersPage extends Div implements Resumable {

    private static final int MOST = 50;

    private final transient Words words;
    private final transient OthersDesk desk;
    private final ComboBox<Person> choice = new ComboBox<>();
    private final Div place = new Div();
    private @Nullable MonthPanel month;

    OthersPage(Words words, OthersDesk desk, @Nullable JsonNode resumed) {
        this.words = words;
        this.desk = desk;
        addClassNames("wl-page", "attendance");
        getElement().appendChild(Style.element());
        choice.setLabel(words.say(Words.PERSON));
        choice.setPlaceholder(words.say(Words.PERSON_HINT));
        choice.setItemLabelGenerator(person -> person.name() + " · " + person.unitName());
        choice.setItems(query -> desk.people().search(query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        choice.addClassName("attendance-person");
        add(new Heading(words.say(Words.OTHERS), words.say(Words.OTHERS_SENTENCE)), choice, place);
        choice.addValueChangeListener(
                change -> show(change.getValue(), YearMonth.from(desk.months().today())));
        show(null, YearMonth.from(desk.months().today()));
        if (resumed != null)
            desk.people().find(resumed.path("person").asLong(0)).ifPresent(person -> {
                choice.setValue(person);
                show(person, Kept.month(resumed, YearMonth.from(desk.months().today())));
            });
    }

    /** What the page needs from the host, for one reader. */
    record OthersDesk(People people, Months months) {}

    @Override
    public JsonNode snapshot() {
        var kept = JsonNodeFactory.instance.objectNode();
        Person chosen = choice.getValue();
        if (chosen != null && month != null)
            kept.put("person", chosen.id()).put("month", month.month().toString());
        return kept;
    }

    private void show(@Nullable Person person, YearMonth wanted) {
        place.removeAll();
        month = null;
        if (person == null) {
            var icon = new Div(VaadinIcon.USER_CLOCK.create());
            icon.addClassName("wl-empty-icon");
            var empty = new Div(icon, new H3(words.say(Words.CHOOSE)), new Paragraph(words.say(Words.CHOOSE_HINT)));
            empty.addClassNames("wl-card", "wl-empty");
            place.add(empty);
            return;
        }
        var panel = new MonthPanel(words, desk.months(), person.id(), wanted);
        month = panel;
        place.add(panel);
    }
}
