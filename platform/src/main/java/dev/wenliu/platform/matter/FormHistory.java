package dev.wenliu.platform.matter;

import dev.wenliu.platform.filling.FieldChange;
import dev.wenliu.platform.filling.FormChanges;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.template.Templates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a matter's form became what it is (表单变更). */
@Service
public class FormHistory {

    private final MatterStore store;
    private final Templates templates;
    private final FormChanges changes;
    private final People people;

    FormHistory(MatterStore store, Templates templates, FormChanges changes, People people) {
        this.store = store;
        this.templates = templates;
        this.changes = changes;
        this.people = people;
    }

    /** What changed since the matter was submitted, newest first, for somebody who may read it with these rights; what they hide is left out. */
    @Transactional(readOnly = true)
    public List<Step> of(Matter matter, FieldRights rights, Locale locale) {
        FlowPackage flow = templates.version(matter.version()).flow();
        List<Step> steps = new ArrayList<>();
        FormChanges.Replay replay = changes.replay(flow.form(), rights, locale);
        for (MatterStore.Revision revision : store.revisions(matter.id())) {
            List<FieldChange> changed = replay.next(revision.delta());
            if (revision.number() > 1 && !changed.isEmpty())
                steps.addFirst(new Step(name(flow, revision), name(revision), revision.at(), changed));
        }
        return List.copyOf(steps);
    }

    private String name(MatterStore.Revision revision) {
        return people.find(revision.by()).map(Person::name).orElse("");
    }

    private static Label name(FlowPackage flow, MatterStore.Revision revision) {
        return flow.chart()
                .node(revision.node())
                .map(Node::name)
                .orElseGet(() -> Label.of(revision.node().value()));
    }

    /** One change of a matter's form: who changed what, at which node and when. */
    public record Step(Label node, String person, Instant at, List<FieldChange> changes) {

        public Step {
            changes = List.copyOf(changes);
        }
    }
}
