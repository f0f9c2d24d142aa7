package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.platform.matterpage.MatterPage.Target;
import dev.wenliu.platform.task.TaskAct;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks for the opinion that 不同意 and 退回 need, and says what will happen. */
final class OpinionDialog extends Dialog {

    private static final int LONGEST_OPINION = 500;
    private static final int ROWS = 3;

    private final transient MatterPanel panel;
    private final TextArea opinion = new TextArea();
    private final Paragraph consequence = new Paragraph();

    OpinionDialog(MatterPanel panel) {
        this.panel = panel;
        addClassName("wl-opinion-dialog");
        opinion.setLabel(getTranslation("task.opinion"));
        opinion.setRequiredIndicatorVisible(true);
        opinion.setManualValidation(true);
        opinion.setMaxLength(LONGEST_OPINION);
        opinion.setMinRows(ROWS);
        opinion.setValueChangeMode(ValueChangeMode.LAZY);
        opinion.addValueChangeListener(change -> opinion.setInvalid(false));
        consequence.addClassName("wl-consequence");
        getFooter().add(new Button(getTranslation("task.cancel"), click -> close()));
    }

    void reject() {
        setHeaderTitle(getTranslation("task.reject"));
        consequence.setText(
                getTranslation("task.reject.consequence", panel.page().matter().number()));
        add(opinion, phrases("task.phrase.reject.1", "task.phrase.reject.2"), consequence);
        confirm("task.reject", "task.rejected", TaskAct.Reject::new).addThemeVariants(ButtonVariant.ERROR);
        show();
    }

    void sendBack() {
        setHeaderTitle(getTranslation("task.return"));
        var targets = new RadioButtonGroup<Target>(getTranslation("task.return.to"));
        targets.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        targets.setItems(panel.page().targets());
        targets.setItemLabelGenerator(target -> getTranslation(
                "task.return.target." + kind(target), target.name().in(getLocale()), target.person()));
        targets.addValueChangeListener(change -> foresee(change.getValue()));
        targets.setValue(panel.page().targets().getFirst());
        add(targets, opinion, phrases("task.phrase.return.1", "task.phrase.return.2"), consequence);
        confirm(
                "task.return",
                "task.returned",
                words -> new TaskAct.SendBack(targets.getValue().node(), words));
        show();
    }

    private void foresee(Target target) {
        String words = getTranslation(
                "task.return.consequence." + kind(target), target.name().in(getLocale()), target.person());
        consequence.setText(words + cancelled(target));
    }

    private String cancelled(Target target) {
        if (target.cancelled().isEmpty()) return "";
        return getTranslation(
                "task.return.cancelled",
                target.cancelled().stream()
                        .map(node -> getTranslation("task.return.target.node", node.node(), node.persons()))
                        .collect(Collectors.joining("、")));
    }

    private String kind(Target target) {
        String start = panel.page().version().flow().chart().start().id().value();
        if (start.equals(target.node())) return "initiator";
        return target.person().isEmpty() ? "part" : "node";
    }

    private Button confirm(String key, String success, Function<String, TaskAct> act) {
        var confirm = new Button(getTranslation(key), click -> {
            if (opinion.getValue().isBlank()) ask();
            else give(success, act);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(confirm);
        return confirm;
    }

    private void give(String success, Function<String, TaskAct> act) {
        close();
        String words = opinion.getValue().strip();
        panel.decide(
                act.apply(words), getTranslation(success, panel.page().matter().number()));
    }

    private void ask() {
        opinion.setErrorMessage(getTranslation("task.opinion.required"));
        opinion.setInvalid(true);
        opinion.focus();
    }

    private Div phrases(String... keys) {
        var phrases = new Div();
        phrases.addClassName("wl-phrases");
        for (String key : keys) {
            String words = getTranslation(key);
            var phrase = new NativeButton(words, click -> opinion.setValue(words));
            phrase.addClassName("wl-filter");
            phrases.add(phrase);
        }
        return phrases;
    }

    private void show() {
        open();
        opinion.focus();
    }
}
