package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.MatterPage.Operation;
import dev.wenliu.platform.task.TaskAct;
import java.util.ArrayList;
import java.util.List;

/** What the reader may do with a matter now, always in reach; 同意 needs no dialog. */
final class ActionBar extends Div {

    private static final int LONGEST_OPINION = 500;

    private final transient MatterPanel panel;
    private final transient MatterPage page;
    private final TextField opinion = new TextField();
    private final Div buttons = new Div();
    private final transient List<Button> once = new ArrayList<>();

    ActionBar(MatterPanel panel) {
        this.panel = panel;
        this.page = panel.page();
        addClassName("wl-actions");
        buttons.addClassName("wl-actions-buttons");
        setVisible(!page.allowed().isEmpty());
        add(place());
        if (may(Operation.APPROVE)) add(opinion());
        add(buttons);
        if (may(Operation.WITHDRAW)) buttons.add(withdraw("task.withdraw"));
        if (may(Operation.RECALL)) buttons.add(withdraw("task.recall"));
        if (may(Operation.REJECT)) buttons.add(button("task.reject", click -> new OpinionDialog(panel).reject()));
        if (may(Operation.SEND_BACK)) buttons.add(button("task.return", click -> new OpinionDialog(panel).sendBack()));
        if (may(Operation.RESUBMIT)) buttons.add(primary("task.resubmit", this::resubmit));
        if (may(Operation.APPROVE)) buttons.add(primary("task.approve", this::approve));
    }

    /** Nothing came of it: the buttons can be pressed again. */
    void again() {
        once.forEach(button -> button.setEnabled(true));
    }

    private boolean may(Operation operation) {
        return page.allowed().contains(operation);
    }

    private Span place() {
        String node = page.taskNode().in(getLocale());
        String may = may(Operation.RECALL) ? "task.may-recall" : "task.may-withdraw";
        var place = new Span(node.isEmpty() ? getTranslation(may) : getTranslation("task.your-turn", node));
        place.addClassName("wl-actions-place");
        return place;
    }

    private TextField opinion() {
        opinion.setAriaLabel(getTranslation("task.opinion"));
        opinion.setPlaceholder(getTranslation("task.opinion"));
        opinion.setValue(getTranslation("task.approve"));
        opinion.setMaxLength(LONGEST_OPINION);
        opinion.setValueChangeMode(ValueChangeMode.LAZY);
        opinion.setAutoselect(true);
        opinion.setPrefixComponent(Glyph.EDIT.icon());
        opinion.addClassName("wl-opinion");
        return opinion;
    }

    private void approve() {
        panel.act(
                values -> new TaskAct.Approve(opinion.getValue(), values),
                getTranslation("task.approved", page.matter().number()));
    }

    private void resubmit() {
        panel.act(
                values -> new TaskAct.Resubmit(values, panel.choices()),
                getTranslation("task.resubmitted", page.matter().number()));
    }

    private Button primary(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setTooltipText(getTranslation("task.shortcut"));
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        once.add(button);
        return button;
    }

    private Button button(String key, ComponentEventListener<ClickEvent<Button>> act) {
        return new Button(getTranslation(key), act);
    }

    /** The question says what will happen. */
    private Button withdraw(String key) {
        return button("task.withdraw", click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation(key + ".question"));
            dialog.setText(getTranslation(key + ".consequence"));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("task.cancel"));
            dialog.setConfirmText(getTranslation("task.withdraw"));
            dialog.addConfirmListener(confirmed -> panel.withdraw(
                    getTranslation("task.withdrawn", page.matter().number())));
            dialog.open();
        });
    }
}
