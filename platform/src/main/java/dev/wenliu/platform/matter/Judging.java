package dev.wenliu.platform.matter;

import dev.wenliu.platform.filling.Filled;
import dev.wenliu.platform.filling.Forgery;
import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.InitiatorsChoices;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.Submitted;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Judges what an initiator submits, the form and whom they chose, so that all that is wrong is said at once. */
@Component
public class Judging {

    private final Forms forms;
    private final InitiatorsChoices choices;

    Judging(Forms forms, InitiatorsChoices choices) {
        this.forms = forms;
        this.choices = choices;
    }

    /** What was submitted, found sound. */
    public record Judged(Filled filled, Choices choices) {}

    /** What an initiator sent: the form as the browser had it, and the choices. */
    public record Sent(ObjectNode values, Choices choices) {}

    /** Refuses a faulty form and missing choices with {@link FormRefused}, and a path on which a node finds nobody although it must. */
    public Judged judge(FlowPackage flow, PersonId initiator, FormData before, Sent sent) {
        FieldRights rights = flow.chart().start().rights();
        Forgery.refuse(flow.form(), rights, before, sent.values());
        Filled filled = forms.fill(flow.form(), rights, before, new Submitted(sent.values(), initiator));
        Choices lawful = choices.lawful(flow.chart(), initiator, sent.choices());
        List<Violation> violations = new ArrayList<>(filled.violations());
        violations.addAll(unanswered(flow, new Case(initiator, filled.data(), lawful), filled.valid()));
        if (!violations.isEmpty()) throw new FormRefused(violations);
        return new Judged(filled, lawful);
    }

    /** A path that cannot be walked refuses a sound form; a faulty one is to be mended first. */
    private List<Violation> unanswered(FlowPackage flow, Case flowCase, boolean sound) {
        try {
            return choices.violations(flow, flowCase);
        } catch (Refusal nobody) {
            if (sound) throw nobody;
            return List.of();
        }
    }
}
