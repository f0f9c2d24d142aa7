package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.filling.LiveForm;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.template.TemplateVersion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a matter shows to one reader.
 *
 * @param live the form in the reader's hands
 * @param task the reader's own open task here, or null
 * @param allowed what the reader may do now, the server's word
 * @param targets nodes a return may go to, nearest last
 * @param activeNodes ids of the chart's nodes where the matter rests now
 * @param doneNodes ids of the chart's nodes where something was done and the matter rests no more
 */
public record MatterPage(
        Matter matter,
        TemplateVersion version,
        Label initiatorUnit,
        LiveForm live,
        @Nullable TaskId task,
        Label taskNode,
        Set<Operation> allowed,
        List<Target> targets,
        List<PathEntry> path,
        Set<String> activeNodes,
        Set<String> doneNodes) {

    public MatterPage {
        allowed = Set.copyOf(allowed);
        targets = List.copyOf(targets);
        path = List.copyOf(path);
        activeNodes = Set.copyOf(activeNodes);
        doneNodes = Set.copyOf(doneNodes);
    }

    /** What the reader may see of the form: hidden values are not in it. */
    public FormData form() {
        return live.stored().data();
    }

    /** What the reader may do with each field now. */
    public FieldRights rights() {
        return live.rights();
    }

    /** The operations of the action bar. */
    public enum Operation {
        APPROVE,
        REJECT,
        SEND_BACK,
        RESUBMIT,
        WITHDRAW,
        /** 撤回 of the own last act, after which the matter is back with whoever did it. */
        RECALL
    }

    /**
     * A node that a return may go to.
     *
     * @param person who would have it; empty for a sub-process, which is begun anew as a whole
     * @param cancelled what waits in other branches and would be taken away
     */
    public record Target(String node, Label name, String person, List<Cancelled> cancelled) {
        public Target {
            cancelled = List.copyOf(cancelled);
        }
    }

    /** A node under way, with the names of those who have it. */
    public record Cancelled(Label node, String persons) {}
}
