package dev.wenliu.platform.leaving.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.inbox.PendingTask;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One task of somebody who leaves, and who shall take it over. */
class HandOverRow extends Div {

    private final transient LeavingDesk desk;
    private final transient PendingTask task;
    private final SearchChoice<Person> successor;
    private final Button confirm = new Button(getTranslation("leaving.handover.do"));

    HandOverRow(LeavingDesk desk, PendingTask task, @Nullable Person proposed, Instant now) {
        this.desk = desk;
        this.task = task;
        addClassName("wl-handover-row");
        successor = desk.choiceOfSuccessor();
        successor.setAriaLabel(getTranslation("leaving.handover.to", task.item().title()));
        successor.setPlaceholder(getTranslation("leaving.handover.whom"));
        successor.setValue(proposed);
        successor.addValueChangeListener(change -> successor.setInvalid(false));
        add(words(now), successor, confirm);
    }

    void onConfirm(Runnable confirmed) {
        confirm.addClickListener(click -> confirmed.run());
    }

    /** Whether somebody is chosen; marks the line where nobody is. */
    boolean named() {
        successor.setErrorMessage(getTranslation("organisation.person.missing"));
        successor.setInvalid(successor.getValue() == null);
        return !successor.isInvalid();
    }

    /** Hands it over; what is refused stands below the box, so that somebody else can be chosen. */
    boolean handOver() {
        try {
            desk.handOver(task, successor.getValue());
            return true;
        } catch (Refusal refused) {
            successor.setErrorMessage(
                    getTranslation(refused.reason().key(), refused.arguments().toArray()));
            successor.setInvalid(true);
            return false;
        }
    }

    private Div words(Instant now) {
        InboxItem item = task.item();
        var title = new Span(item.title());
        title.addClassName("wl-entry-title");
        var line = new Div(
                new Span(item.number() + " · " + item.node().in(getLocale())),
                task.turn()
                        ? new RelativeTime(item.arrivedAt(), now)
                        : new Span(getTranslation("leaving.handover.later")));
        line.addClassNames("wl-handover-line", "wl-quiet");
        var words = new Div(title, line);
        words.addClassName("wl-entry-words");
        return words;
    }
}
