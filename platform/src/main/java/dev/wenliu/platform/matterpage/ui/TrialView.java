package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.matterpage.Trials;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.ui.PersonChoices;
import dev.wenliu.platform.template.TemplateVersion;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For this person and this flow: who would decide today, and why. Nothing is started. */
@Route("trial")
@RolesAllowed({Role.HR, Role.LEGAL, Role.ADMINISTRATOR, Role.INFORMATION_CENTRE, Role.UNIT_WATCHER})
class TrialView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String ROUTE = "trial";
    private static final String WHO = "who";

    private final transient Trials trials;
    private final transient People people;
    private final transient MatterDesk desk;
    private final transient Actor actor;
    private final ComboBox<TemplateVersion> flow = new ComboBox<>();
    private final SearchChoice<Person> who;
    private final Div body = new Div();
    private boolean reading;

    TrialView(Trials trials, People people, PersonChoices choices, MatterDesk desk) {
        this.trials = trials;
        this.people = people;
        this.desk = desk;
        this.actor = desk.actor();
        who = choices.any();
        addClassNames("wl-page", "wl-trial");
        flow.setLabel(getTranslation("task.trial.flow"));
        flow.setItems(trials.flows(actor));
        flow.setItemLabelGenerator(TrialView.this::title);
        flow.addValueChangeListener(change -> changed());
        who.setLabel(getTranslation("task.trial.who"));
        who.addValueChangeListener(change -> changed());
        var bar = new Div(flow, who);
        bar.addClassNames("wl-toolbar", "wl-trial-bar");
        add(new PageHeader(getPageTitle(), getTranslation("task.trial.sentence")), bar, body);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("task.trial");
    }

    /** An address that names a flow or a person whom there is not to be had shows the page without it. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        reading = true;
        List<TemplateVersion> flows = trials.flows(actor);
        flow.setValue(flows.stream()
                .filter(one -> one.flow().definition().code().equals(code))
                .findFirst()
                .orElse(null));
        who.setValue(people.byLogin(AddressBar.value(event.getLocation(), WHO))
                .filter(Person::active)
                .orElse(null));
        reading = false;
        show();
    }

    private String title(TemplateVersion version) {
        return version.flow().definition().title().in(getLocale());
    }

    private void changed() {
        if (reading) return;
        TemplateVersion version = flow.getValue();
        Person person = who.getValue();
        String route = version == null
                ? ROUTE
                : ROUTE + "/" + version.flow().definition().code();
        AddressBar.show(route, Map.of(WHO, person == null ? "" : person.login()));
        show();
    }

    private void show() {
        body.removeAll();
        TemplateVersion version = flow.getValue();
        Person person = who.getValue();
        if (version == null || person == null)
            body.add(new EmptyState(
                    Glyph.FLOW, getTranslation("task.trial.choose"), getTranslation("task.trial.choose.how")));
        else body.add(new TrialPanel(desk, trials, version, person));
    }
}
