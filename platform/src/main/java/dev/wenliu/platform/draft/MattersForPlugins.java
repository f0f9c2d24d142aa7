package dev.wenliu.platform.draft;

import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.template.TemplateVersion;
import dev.wenliu.platform.template.Templates;
import dev.wenliu.plugin.api.MatterInfo;
import dev.wenliu.plugin.api.Matters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lets plugins read matters on behalf of somebody, and begin one as a draft that its author then fills and submits. */
@Component
class MattersForPlugins implements Matters {

    private final dev.wenliu.platform.matter.Matters matters;
    private final Drafts drafts;
    private final Templates templates;
    private final People people;
    private final Units units;

    MattersForPlugins(
            dev.wenliu.platform.matter.Matters matters,
            Drafts drafts,
            Templates templates,
            People people,
            Units units) {
        this.matters = matters;
        this.drafts = drafts;
        this.templates = templates;
        this.people = people;
        this.units = units;
    }

    @Override
    public Optional<MatterInfo> find(long reader, String matterId) {
        return actor(reader).flatMap(actor -> find(actor, matterId));
    }

    private Optional<MatterInfo> find(Actor actor, String matterId) {
        try {
            return Optional.of(info(matters.get(actor, MatterId.of(matterId))));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<MatterInfo> startedBy(long person, String flow, int limit) {
        return matters.startedBy(new PersonId(person), flow, limit).stream()
                .map(this::info)
                .toList();
    }

    @Override
    public String address(String matterId) {
        return "matter/" + matterId;
    }

    @Override
    public Optional<String> begin(long initiator, String flow, ObjectNode values) {
        return actor(initiator).flatMap(actor -> begin(actor, flow, values));
    }

    private Optional<String> begin(Actor actor, String flow, ObjectNode values) {
        try {
            TemplateVersion version = templates.toStart(actor, flow);
            UUID draft = SortableId.next();
            drafts.save(actor, new Submission(draft, version.id(), fillable(version, values)));
            return Optional.of("start/" + flow + "?draft=" + draft);
        } catch (Refusal notStartable) {
            return Optional.empty();
        }
    }

    private static ObjectNode fillable(TemplateVersion version, ObjectNode values) {
        FormSchema form = version.flow().form();
        var rights = version.flow().chart().start().rights();
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        values.properties()
                .forEach(value -> form.field(value.getKey())
                        .filter(field -> !field.computed())
                        .filter(field ->
                                List.of(FieldAccess.EDIT, FieldAccess.REQUIRED).contains(rights.of(field)))
                        .ifPresent(
                                field -> kept.set(field.id(), value.getValue().deepCopy())));
        return kept;
    }

    private Optional<Actor> actor(long person) {
        return people.find(new PersonId(person))
                .filter(Person::active)
                .map(one -> new Actor(one.id(), one.name(), one.roles()));
    }

    private MatterInfo info(Matter matter) {
        Person initiator = people.get(matter.initiator());
        var seen = new dev.wenliu.plugin.api.Person(
                initiator.id().value(),
                initiator.name(),
                units.get(initiator.unit()).name(),
                initiator.roles());
        return new MatterInfo(
                matter.id().toString(),
                matter.number(),
                matter.title(),
                templates.version(matter.version()).flow().definition().code(),
                state(matter.state()),
                seen,
                matter.submittedAt());
    }

    private static MatterInfo.State state(MatterState state) {
        if (state.open()) return MatterInfo.State.RUNNING;
        return state == MatterState.COMPLETED ? MatterInfo.State.COMPLETED : MatterInfo.State.ENDED;
    }
}
