package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.PathEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A submitted matter that the people of the demo company carry on. */
public final class RunningMatter {

    private final Office office;
    private final MatterId id;
    private final String initiator;

    RunningMatter(Office office, MatterId id, String initiator) {
        this.office = office;
        this.id = id;
        this.initiator = initiator;
    }

    /** Its id. */
    public MatterId id() {
        return id;
    }

    /** These people approve one after the other, changing nothing. */
    public RunningMatter approvedBy(String... logins) {
        for (String login : logins) act(login, new TaskAct.Approve("同意", nothing()));
        return this;
    }

    /** Somebody approves and sends these values along. */
    public RunningMatter approvedBy(String login, ObjectNode values) {
        return act(login, new TaskAct.Approve("同意", values));
    }

    /** Somebody rejects. */
    public RunningMatter rejectedBy(String login) {
        return act(login, new TaskAct.Reject("工作安排冲突"));
    }

    /** Somebody sends it back. */
    public RunningMatter sentBackBy(String login, String node) {
        return act(login, new TaskAct.SendBack(node, "请补充说明"));
    }

    /** The initiator submits it again with these changes. */
    public RunningMatter resubmittedWith(String field, String value) {
        return resubmittedWith(nothing().put(field, value));
    }

    /** The initiator submits it again with these values. */
    public RunningMatter resubmittedWith(ObjectNode values) {
        return act(initiator, new TaskAct.Resubmit(values, matter().choices()));
    }

    /** The initiator submits it again and chooses other people for a node. */
    public RunningMatter resubmittedChoosing(String node, String... logins) {
        Choices choices = office.choosing(matter().choices(), node, logins);
        return act(initiator, new TaskAct.Resubmit(nothing(), choices));
    }

    /** Somebody acts on the task in their inbox. */
    public RunningMatter act(String login, TaskAct act) {
        office.tasks.perform(office.as(login), taskOf(login), act);
        return this;
    }

    /** The task that waits for the person. */
    public TaskId taskOf(String login) {
        return office.taskOf(login, id).orElseThrow(() -> new AssertionError("nothing waits for " + login));
    }

    /** Whether it waits for the person. */
    public boolean waitsFor(String login) {
        return office.taskOf(login, id).isPresent();
    }

    /** The matter as its initiator reads it. */
    public Matter matter() {
        return office.matters.get(office.as(initiator), id);
    }

    /** Where it stands. */
    public MatterState state() {
        return matter().state();
    }

    /** Its page as the person sees it. */
    public MatterPage pageOf(String login) {
        return office.pages.open(office.as(login), id);
    }

    /** What happened, as {@code approved 王强} and the like. */
    public List<String> history() {
        return path(PathEntry.Past.class)
                .map(past -> (past.kind().name().toLowerCase(Locale.ROOT) + " " + past.person()).strip())
                .toList();
    }

    /** Nodes to come, with who will have them. */
    public List<String> coming() {
        return path(PathEntry.Coming.class)
                .map(coming -> named(coming.node().zh(), coming.signers()))
                .toList();
    }

    /** Nodes where it is now, with who has it. */
    public List<String> now() {
        return path(PathEntry.Now.class)
                .map(now -> named(now.node().zh(), now.signers()))
                .toList();
    }

    private static String named(String node, List<PathEntry.Signer> signers) {
        return (node + " "
                        + String.join(
                                "、",
                                signers.stream().map(PathEntry.Signer::name).toList()))
                .strip();
    }

    private <T> Stream<T> path(Class<T> kind) {
        return pageOf(initiator).path().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** An answer that changes nothing. */
    public static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
