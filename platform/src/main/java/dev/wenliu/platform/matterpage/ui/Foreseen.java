package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.InitiatorsChoices;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matterpage.PathEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The path that a submission would take, with the persons whom its initiator chooses at nodes that ask for it. */
final class Foreseen extends Div {

    private final transient MatterDesk desk;
    private final transient ForeseenSource source;
    private final transient Map<NodeId, String> complaints = new HashMap<>();
    private transient Choices choices;
    private @Nullable NodeId touched;
    private transient Runnable chosen = () -> {};

    Foreseen(MatterDesk desk, ForeseenSource source, Choices choices) {
        this.desk = desk;
        this.source = source;
        this.choices = choices;
    }

    /** Runs the action after every choice. */
    void onChoice(Runnable action) {
        chosen = action;
    }

    /** Whom the initiator has chosen so far. */
    Choices choices() {
        return choices;
    }

    /** Shows the path anew, as far as the form is filled. */
    void look() {
        removeAll();
        try {
            var path = source.coming(choices);
            add(new PathList(path, desk.texts(), desk.now(), this::picker));
        } catch (Refusal refusal) {
            add(new Paragraph(desk.texts().of(getLocale(), refusal)));
        }
        touched = null;
    }

    /** Shows each message about a node at its picker and puts the cursor into the first. */
    void complain(List<Violation> violations) {
        complaints.clear();
        for (Violation violation : violations)
            if (isAboutNode(violation))
                complaints.put(node(violation), violation.sentence().in(desk.texts(), getLocale()));
        boolean formIsSound = violations.stream().allMatch(Foreseen::isAboutNode);
        touched = formIsSound
                ? violations.stream().map(Foreseen::node).findFirst().orElse(null)
                : null;
        look();
    }

    /** The violations that the form itself can show. */
    static List<Violation> withoutNodes(List<Violation> violations) {
        return violations.stream().filter(violation -> !isAboutNode(violation)).toList();
    }

    private static boolean isAboutNode(Violation violation) {
        return violation.path().startsWith(InitiatorsChoices.NODE);
    }

    private static NodeId node(Violation violation) {
        return new NodeId(violation.path().substring(InitiatorsChoices.NODE.length()));
    }

    private Component picker(PathEntry.Coming coming, PathEntry.Choosing choosing) {
        NodeId node = choosing.node();
        var picker = new SignerPicker(coming.kind(), choosing, text -> source.choosable(node, text));
        picker.onChoice(persons -> choose(node, persons));
        picker.complain(complaints.get(node));
        if (node.equals(touched)) picker.focus();
        return picker;
    }

    private void choose(NodeId node, List<PersonId> persons) {
        choices = choices.with(node, persons);
        complaints.remove(node);
        touched = node;
        look();
        chosen.run();
    }
}
