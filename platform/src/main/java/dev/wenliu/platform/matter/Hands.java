package dev.wenliu.platform.matter;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.engine.Routing;
import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.template.TemplateVersion;
import dev.wenliu.platform.template.Templates;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes matters in hand for an act and puts them back into their tables. */
@Component
class Hands {

    private final MatterStore store;
    private final Templates templates;
    private final Audit audit;
    private final Forms forms;

    Hands(MatterStore store, Templates templates, Audit audit, Forms forms) {
        this.store = store;
        this.templates = templates;
        this.audit = audit;
        this.forms = forms;
    }

    /** A stored matter, its row locked until the transaction ends. */
    MatterInHand lock(MatterId id) {
        MatterStore.Stored stored = store.lock(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        Matter matter = stored.matter();
        var whole = new MatterStore.Stored(matter.with(store.form(id)), stored.row());
        return new MatterInHand(whole, templates.version(matter.version()), audit, forms);
    }

    /** A matter that begins, on the chart that the engine runs for it. */
    MatterInHand fresh(Matter matter, TemplateVersion version, String instance) {
        var row = new MatterStore.Row(instance, 0, null, "");
        return new MatterInHand(new MatterStore.Stored(matter, row), version, audit, forms);
    }

    /** Decides the chart's conditions for a matter that nobody holds yet. */
    Routing routing(Matter matter, TemplateVersion version) {
        return MatterInHand.routing(forms, version, matter);
    }

    void insert(MatterInHand hand, UUID request) {
        store.insert(hand, request);
    }

    void update(MatterInHand hand) {
        store.update(hand);
    }
}
