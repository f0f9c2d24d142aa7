package dev.wenliu.platform.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.policy.Policies;
import dev.wenliu.platform.policy.PolicySetting;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits for the whole company, and what each unit narrows for its own branch (2.1.1). */
@Route("admin/policies")
@RolesAllowed({Role.OFFICE, Role.UNIT_WATCHER})
@StyleSheet("assets/styles/policy.css")
class PoliciesView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String ROUTE = "admin/policies";

    private final transient PolicyDesk desk;
    private final SearchChoice<Unit> choice;
    private final Div body = new Div();
    private boolean reading;

    PoliciesView(PolicyDesk desk) {
        this.desk = desk;
        addClassNames("wl-page", "wl-policies");
        choice = new SearchChoice<>(desk::find);
        choice.takeTyped();
        choice.setAriaLabel(getTranslation("policy.unit"));
        choice.setItemLabelGenerator(unit -> unit.label().in(getLocale()));
        choice.addValueChangeListener(change -> chosen());
        var bar = new Div(choice);
        bar.addClassName("wl-toolbar");
        body.addClassName("wl-policies-body");
        add(new PageHeader(getPageTitle(), getTranslation("policy.sentence")), bar, body);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("policy.title");
    }

    /** An address that names no unit shows the highest one that the reader keeps. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        reading = true;
        choice.setValue(desk.unit(code == null ? "" : code));
        reading = false;
        show();
    }

    private void chosen() {
        Unit unit = choice.getValue();
        if (reading || unit == null) return;
        UI.getCurrent().getPage().getHistory().replaceState(null, ROUTE + "/" + unit.code());
        show();
    }

    private void show() {
        Unit unit = choice.getValue();
        body.removeAll();
        boolean keeps = desk.keeps(unit);
        if (!keeps) {
            var note = new Div(Glyph.LOCK.icon(), new Span(getTranslation("policy.read-only")));
            note.addClassName("wl-policy-note");
            body.add(note);
        }
        for (Policies.InForce inForce : desk.of(unit))
            body.add(new PolicyCard(desk, unit, inForce, keeps ? this::show : null));
        body.add(below(unit));
    }

    private Component below(Unit unit) {
        List<PolicySetting> settings = desk.below(unit);
        var card = new Div(new H2(getTranslation("policy.below")));
        card.addClassNames("wl-card", "wl-entries", "wl-policy-below");
        if (settings.isEmpty()) {
            var none = new Paragraph(getTranslation("policy.below.none"));
            none.addClassName("wl-quiet");
            card.add(none);
        }
        for (PolicySetting setting : settings) {
            Unit where = desk.unit(setting.unit());
            card.add(new EntryLink(
                    ROUTE + "/" + where.code(),
                    Glyph.UNIT.icon(),
                    where.label().in(getLocale()),
                    getTranslation("policy.name." + setting.policy()),
                    new Span(getTranslation("policy.value." + setting.policy(), setting.value()))));
        }
        return card;
    }
}
