package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Booking;
import dev.wenliu.plugins.meeting.Refusal;
import dev.wenliu.plugins.meeting.Reservations;
import dev.wenliu.plugins.meeting.Reservations.Scope;
import dev.wenliu.plugins.meeting.parts.Inputs;

/** Asks why a meeting is cancelled and, where it is one of a series, how many of them. */
final class CancelDialog extends Dialog {

    private final transient Desk desk;
    private final transient GridWords words;
    private final transient Booking booking;
    private final transient DetailDialog.Acts acts;
    private final TextArea reason = new TextArea();
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final Div problem = Inputs.problem();

    CancelDialog(Desk desk, GridWords words, Booking booking, DetailDialog.Acts acts) {
        this.desk = desk;
        this.words = words;
        this.booking = booking;
        this.acts = acts;
        setHeaderTitle(words.say(GridWords.CANCEL_MEETING));
        reason.setLabel(words.say(GridWords.REASON));
        reason.setMaxLength(Reservations.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        scope.setLabel(words.say(GridWords.SCOPE));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(one -> words.say(text(one)));
        scope.setValue(Scope.THIS);
        scope.setVisible(booking.series() != null);
        add(scope, reason, problem);
        var cancel = new Button(words.say(GridWords.CANCEL_MEETING), click -> cancel());
        cancel.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(words.say(GridWords.KEEP_IT), click -> close()), cancel);
        reason.focus();
    }

    private void cancel() {
        try {
            desk.reservations().cancel(acts.viewer(), booking.id(), scope.getValue(), reason.getValue());
            close();
            Inputs.tell(words.say(GridWords.CANCELLED));
            acts.changed().run();
        } catch (Refusal refused) {
            problem.setText(words.say(refused.why()));
            problem.setVisible(true);
        }
    }

    private static Text text(Scope scope) {
        return switch (scope) {
            case THIS -> GridWords.THIS;
            case FOLLOWING -> GridWords.FOLLOWING;
            case ALL -> GridWords.ALL;
        };
    }
}
