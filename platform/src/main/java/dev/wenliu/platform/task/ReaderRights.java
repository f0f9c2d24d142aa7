package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader sees of a form who has nothing to do at the moment: all that any of their nodes ever showed them, nothing changeable. */
final class ReaderRights {

    private ReaderRights() {}

    /** The rights of somebody who sat at these nodes; the start node stands for the initiator and for people told. */
    static FieldRights reading(FormSchema form, Chart chart, Collection<NodeId> nodes) {
        List<FieldRights> seen = nodes.stream()
                .map(chart::node)
                .flatMap(Optional::stream)
                .map(ReaderRights::of)
                .flatMap(Optional::stream)
                .toList();
        Map<String, FieldAccess> byPath = new HashMap<>();
        for (Field field : form.fields()) {
            boolean whole = seen.stream().anyMatch(rights -> rights.of(field.id()) != FieldAccess.HIDDEN);
            byPath.put(field.id(), access(whole));
            for (Field column : field.columns()) {
                boolean shown =
                        seen.stream().anyMatch(rights -> rights.of(field.id(), column.id()) != FieldAccess.HIDDEN);
                byPath.put(field.id() + "." + column.id(), access(shown));
            }
        }
        return new FieldRights(byPath, FieldAccess.HIDDEN);
    }

    /** The rights that the chart gives at a node; only the start and approvals have any. */
    static Optional<FieldRights> of(Node node) {
        return switch (node) {
            case Node.Start start -> Optional.of(start.rights());
            case Node.Approval approval -> Optional.of(approval.rights());
            case Node.End _, Node.Cc _, Node.Gateway _, Node.Step _ -> Optional.empty();
        };
    }

    private static FieldAccess access(boolean shown) {
        return shown ? FieldAccess.READ : FieldAccess.HIDDEN;
    }
}
