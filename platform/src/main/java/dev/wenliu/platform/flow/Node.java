package dev.wenliu.platform.flow;

import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.signoff.SignMode;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A node of the chart; the kinds listed here are all that a flow may contain. */
public sealed interface Node {

    /** The id in the chart. */
    NodeId id();

    /** What people read on the chart. */
    Label name();

    /** What the node's handler may do with the form; only the start and approvals have a handler. */
    default Optional<FieldRights> fieldRights() {
        return switch (this) {
            case Start start -> Optional.of(start.rights());
            case Approval approval -> Optional.of(approval.rights());
            case End _, Cc _, Gateway _, Step _, SubProcess _, Entry _ -> Optional.empty();
        };
    }

    /** The rule that finds who signs here or is told; empty for nodes that concern nobody. */
    default Optional<AssigneeRule> rule() {
        return switch (this) {
            case Approval approval -> Optional.of(approval.signing().rule());
            case Cc cc -> Optional.of(cc.to());
            case Start _, End _, Gateway _, Step _, SubProcess _, Entry _ -> Optional.empty();
        };
    }

    /** Where the initiator fills the form; a return to the initiator comes back here. */
    record Start(NodeId id, Label name, FieldRights rights) implements Node {}

    /** The end of the matter. */
    record End(NodeId id, Label name) implements Node {}

    /** 审批: somebody signs. */
    record Approval(NodeId id, Label name, Signing signing, FieldRights rights) implements Node {}

    /** 抄送: people are told, nobody is waited for. */
    record Cc(NodeId id, Label name, AssigneeRule to) implements Node {}

    /** 条件分支, 同时进行 or 条件并行. */
    record Gateway(NodeId id, Label name, Kind kind) implements Node {
        /** How a gateway forks and joins. */
        public enum Kind {
            /** 条件分支: one way is taken. */
            EXCLUSIVE,
            /** 同时进行: all ways are taken. */
            PARALLEL,
            /** 条件并行: every way is taken whose condition holds, and the otherwise-way when none does. */
            INCLUSIVE;

            /** Whether several ways out may be taken at once, so that a join must bring them together. */
            public boolean forks() {
                return this != EXCLUSIVE;
            }

            /** Whether conditions decide which ways out are taken. */
            public boolean decides() {
                return this != PARALLEL;
            }
        }
    }

    /** 子流程: a part of the chart that is entered, done and left as a whole; its nodes stand in {@link Chart#scopes}. */
    record SubProcess(NodeId id, Label name) implements Node {}

    /** Where a token begins inside a sub-process. */
    record Entry(NodeId id, Label name) implements Node {}

    /** A step that a plugin does; {@code extension} is {@code <plugin>:<name>}, the config is the plugin's own. */
    record Step(NodeId id, Label name, String extension, ObjectNode config) implements Node {}

    /** Who signs an approval node and how. */
    record Signing(
            AssigneeRule rule,
            SignMode mode,
            WhenEmpty whenEmpty,
            WhenInitiator whenInitiator,
            WhenRepeated whenRepeated) {}

    /** What happens when the rule finds nobody. */
    enum WhenEmpty {
        /** The submission or act is refused with the reason. */
        REFUSE,
        /** The node passes automatically, recorded with the reason. */
        PASS,
        /** The system administrators get it. */
        ADMINISTRATOR
    }

    /** What happens when the rule finds the initiator. */
    enum WhenInitiator {
        /** The initiator signs. */
        SIGN,
        /** The seat is left out; a node without other signers passes automatically, recorded with the reason. */
        SKIP,
        /** The initiator's own manager signs instead. */
        MANAGER
    }

    /** What happens when the signer has approved at an earlier node of this matter. */
    enum WhenRepeated {
        /** The signer signs again. */
        SIGN,
        /** The seat passes automatically, recorded with the reason. */
        PASS
    }
}
