package dev.wenliu.platform.matter;

import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.engine.Routing;
import dev.wenliu.platform.filling.Filled;
import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.rule.Conditions;
import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.template.TemplateVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A matter whose row this transaction holds: an act reads it, changes it, and {@link Matters#write} stores it once at the end. */
public final class MatterInHand {

    private static final int NOW_LENGTH = 500;

    private final TemplateVersion version;
    private final String instance;
    private final Audit audit;
    private final Forms forms;
    private Matter matter;
    private int revision;
    private @Nullable String auditHead;
    private String now;
    private @Nullable Revision revised;

    MatterInHand(MatterStore.Stored stored, TemplateVersion version, Audit audit, Forms forms) {
        MatterStore.Row row = stored.row();
        this.matter = stored.matter();
        this.version = version;
        this.audit = audit;
        this.forms = forms;
        this.instance = row.instance();
        this.revision = row.revision();
        this.auditHead = row.auditHead();
        this.now = row.now();
    }

    /** A change of the form that waits to be stored. */
    record Revision(
            int number,
            Node node,
            PersonId by,
            Instant at,
            ObjectNode document,
            Map<String, List<AttachmentId>> uploads) {}

    /** The matter as it stands in this act. */
    public Matter matter() {
        return matter;
    }

    /** Which matter this is. */
    public MatterId id() {
        return matter.id();
    }

    /** The version that the matter keeps. */
    public TemplateVersion version() {
        return version;
    }

    /** The chart of the matter's version. */
    public Chart chart() {
        return version.flow().chart();
    }

    /** The engine's id of the running chart. */
    public String instance() {
        return instance;
    }

    /** What assignee rules look at, as the form stands now. */
    public Case flowCase() {
        return matter.flowCase();
    }

    /** Decides the chart's conditions on the form as it stands when they are asked. */
    public Routing routing() {
        return condition ->
                Conditions.hold(condition, forms.facts(version.flow().form(), matter.form()));
    }

    static Routing routing(Forms forms, TemplateVersion version, Matter matter) {
        Facts facts = forms.facts(version.flow().form(), matter.form());
        return condition -> Conditions.hold(condition, facts);
    }

    /** Takes over a filled form; stores a revision only if something changed. */
    public void fill(Filled filled, Node node, PersonId by, Instant at) {
        if (!filled.valid()) throw new FormRefused(filled.violations());
        if (filled.delta().isEmpty() && revision > 0) return;
        revised = new Revision(
                ++revision, node, by, at, revision == 1 ? filled.data().document() : filled.delta(), filled.uploads());
        matter = matter.with(filled.data());
    }

    /** The initiator chose who handles which nodes. */
    public void choose(Choices choices) {
        matter = matter.choosing(choices);
    }

    /** Gives the matter a title that fits its form. */
    public void title(String title) {
        matter = matter.titled(title);
    }

    /** The time in which the matter should end begins anew. */
    public void due(@Nullable Instant deadline) {
        matter = matter.due(deadline);
    }

    /** The matter goes on, with its handlers or with its initiator. */
    public void rest(MatterState state) {
        matter = matter.in(state, null);
    }

    /** The matter ends. */
    public void end(MatterState state, Instant at) {
        matter = matter.in(state, at);
        now = "";
    }

    /** Who has it and where, as one short text for lists. */
    public void now(String text) {
        now = text.length() <= NOW_LENGTH ? text : text.substring(0, NOW_LENGTH - 1) + "…";
    }

    /** Records an act in the matter's audit chain. */
    public void record(@Nullable PersonId actor, String act, Sentence sentence) {
        auditHead = audit.chain(auditHead, new AuditEntry(actor, act, "matter", id().toString(), sentence));
    }

    MatterStore.Row row() {
        return new MatterStore.Row(instance, revision, auditHead, now);
    }

    @Nullable Revision takeRevision() {
        Revision taken = revised;
        revised = null;
        return taken;
    }
}
