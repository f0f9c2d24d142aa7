package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.draft.Draft;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.filling.ui.TabCopy;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.ReaderRights;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.matter.FormRefused;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.template.TemplateVersion;
import dev.wenliu.platform.template.Templates;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The page that starts a matter: the form, the coming path, and a draft that is kept while somebody types. */
@Route("start/:code")
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle, StartPanel.Page {

    private static final String DRAFT = "draft";

    private final transient Templates templates;
    private final transient Matters matters;
    private final transient Drafts drafts;
    private final transient MatterDesk desk;
    private final transient Actor actor;
    private UUID request = SortableId.next();
    private transient @Nullable TemplateVersion version;
    private @Nullable StartPanel panel;

    StartView(Templates templates, Matters matters, Drafts drafts, MatterDesk desk) {
        this.templates = templates;
        this.matters = matters;
        this.drafts = drafts;
        this.desk = desk;
        this.actor = desk.actor();
        addClassNames("wl-page", "wl-start");
    }

    @Override
    public String getPageTitle() {
        return version == null ? "" : version.flow().definition().title().in(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        TemplateVersion inForce = templates.toStart(actor, code);
        Optional<Draft> draft = draft(AddressBar.value(event.getLocation(), DRAFT));
        request = draft.map(Draft::id).orElseGet(SortableId::next);
        FlowPackage flow = inForce.flow();
        var data = draft.map(found -> new FormData(found.values())).orElseGet(FormData::empty);
        var rights = ReaderRights.beginning(flow.form(), flow.chart().start().rights());
        var form = desk.forms().show(flow.form(), rights, data, getLocale());
        form.hold(new TabCopy.Place(actor.id() + " start/" + code, request.toString(), draft.isEmpty(), true));
        version = inForce;
        var source = new ForeseenSource.OfNew(desk.foresight(), actor, inForce.id(), form::values);
        var chosen = draft.map(Draft::choices).orElse(Choices.NONE);
        panel = new StartPanel(flow.definition(), form, new Foreseen(desk, source, chosen), this);
        panel.coming().onChoice(this::save);
        removeAll();
        add(panel);
        panel.coming().look();
    }

    @Override
    public void changed() {
        if (version == null || panel == null) return;
        save();
        panel.coming().look();
    }

    private void save() {
        if (version == null || panel == null) return;
        drafts.save(actor, submission(version, panel, panel.form().begun()));
        panel.form().kept();
        panel.saved(desk.now());
        AddressBar.show("start/" + version.flow().definition().code(), Map.of(DRAFT, request.toString()));
    }

    @Override
    public void submit() {
        if (version == null || panel == null) return;
        if (!panel.form().readable()) {
            panel.again();
            return;
        }
        try {
            MatterId started = matters.submit(
                    actor, submission(version, panel, panel.form().values()));
            UI.getCurrent().navigate("matter/" + started);
            Toasts.success(
                    getTranslation("task.submitted", matters.get(actor, started).number()));
        } catch (FormRefused refused) {
            panel.form().show(Foreseen.withoutNodes(refused.violations()));
            panel.coming().complain(refused.violations());
            panel.again();
        } catch (Refusal refusal) {
            Toasts.refusal(desk.texts(), refusal);
            panel.again();
        }
    }

    private Submission submission(TemplateVersion of, StartPanel filled, ObjectNode values) {
        return new Submission(request, of.id(), values, filled.coming().choices());
    }

    private Optional<Draft> draft(String id) {
        return id.isEmpty() ? Optional.empty() : drafts.find(actor, SortableId.parse(id));
    }
}
