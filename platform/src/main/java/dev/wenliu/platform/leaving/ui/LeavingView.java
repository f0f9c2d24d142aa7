package dev.wenliu.platform.leaving.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.PersonAvatar;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.leaving.Leaving;
import dev.wenliu.platform.organisation.Person;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Human resources helps somebody to leave, step by step; without a person it shows whose tasks nobody attends to. */
@Route(Leaving.PAGE)
@RolesAllowed(Role.HR)
@StyleSheet("assets/styles/leaving.css")
class LeavingView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient LeavingDesk desk;
    private final transient Clock clock;
    private final SearchChoice<Person> who;
    private final Div body = new Div();
    private boolean reading;

    LeavingView(LeavingDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("wl-page", "wl-leaving");
        who = desk.choiceOfLeaver();
        who.setPlaceholder(getTranslation("leaving.choose"));
        who.setAriaLabel(getTranslation("leaving.choose"));
        who.setClearButtonVisible(true);
        who.addValueChangeListener(change -> chosen());
        var bar = new Div(who);
        bar.addClassName("wl-toolbar");
        add(new PageHeader(getPageTitle(), getTranslation("leaving.sentence")), bar, body);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("leaving.title");
    }

    /** An address that names nobody shows the page to choose on. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String login) {
        reading = true;
        who.setValue(login == null ? null : desk.find(login).orElse(null));
        reading = false;
        show();
    }

    private void chosen() {
        if (reading) return;
        Person person = who.getValue();
        String route = person == null ? Leaving.PAGE : Leaving.PAGE + "/" + person.login();
        UI.getCurrent().getPage().getHistory().pushState(null, route);
        show();
    }

    private void show() {
        body.removeAll();
        Person person = who.getValue();
        if (person == null) body.add(unattended());
        else body.add(new LeaverPanel(desk, person, clock.instant(), this::again));
    }

    /** The person as changed meanwhile. */
    private void again() {
        reading = true;
        who.setValue(desk.find(who.getValue().login()).orElse(null));
        reading = false;
        show();
    }

    private Component unattended() {
        Map<Person, Integer> waiting = desk.unattended();
        if (waiting.isEmpty())
            return new EmptyState(Glyph.PERSON, getTranslation("leaving.nobody"), getTranslation("leaving.nobody.how"));
        var card = new Div(new H2(getTranslation("leaving.unattended")));
        card.addClassNames("wl-card", "wl-entries");
        waiting.forEach((person, tasks) -> card.add(new EntryLink(
                Leaving.PAGE + "/" + person.login(),
                new PersonAvatar(person.name()),
                person.name(),
                desk.unit(person).label().in(getLocale()),
                new StatusChip(getTranslation("leaving.status." + person.status()), Tone.REFUSED),
                new Span(getTranslation("leaving.tasks.count", tasks)))));
        return card;
    }
}
