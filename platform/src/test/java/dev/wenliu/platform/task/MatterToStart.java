package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.Submission;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A matter before it is submitted. */
public final class MatterToStart {

    private final Office office;
    private final String flow;
    private final ObjectNode values;
    private Choices choices = Choices.NONE;
    private UUID request = UUID.randomUUID();

    MatterToStart(Office office, String flow) {
        this.office = office;
        this.flow = flow;
        this.values = SampleForms.filled(flow);
    }

    /** Fills a field with a text. */
    public MatterToStart with(String field, String value) {
        values.put(field, value);
        return this;
    }

    /** Fills a field with a value of its type. */
    public MatterToStart with(String field, JsonNode value) {
        values.set(field, value);
        return this;
    }

    /** Leaves a field out that the flow does not have. */
    public MatterToStart without(String field) {
        values.remove(field);
        return this;
    }

    /** Fills it with these values alone. */
    public MatterToStart filledWith(ObjectNode form) {
        values.removeAll();
        values.setAll(form);
        return this;
    }

    /** Chooses these people for a node. */
    public MatterToStart choosing(String node, String... logins) {
        choices = office.choosing(choices, node, logins);
        return this;
    }

    /** Uses this request key. */
    public MatterToStart under(UUID key) {
        request = key;
        return this;
    }

    /** Submits it. */
    public RunningMatter startedBy(String login) {
        Actor actor = office.as(login);
        VersionId version = office.templates.toStart(actor, flow).id();
        return new RunningMatter(
                office, office.matters.submit(actor, new Submission(request, version, values, choices)), login);
    }
}
