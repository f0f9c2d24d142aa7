package dev.wenliu.platform.leaving.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.wenliu.platform.inbox.PendingTask;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.organisation.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** What waits for somebody who leaves, each line with whoever shall take it over; confirmed one by one, or all that are shown. */
class HandOverList extends Div {

    private static final int SHOWN = 50;

    private final transient LongConsumer left;
    private final List<HandOverRow> rows = new ArrayList<>();
    private final Paragraph words = new Paragraph();
    private final Button all = new Button("", click -> handOver(List.copyOf(rows)));
    private long waiting;

    /** A list that tells how much is left whenever something was handed over. */
    HandOverList(LeavingDesk desk, Person leaver, Instant now, LongConsumer left) {
        this.left = left;
        addClassName("wl-handover");
        Slice<PendingTask> tasks = desk.tasks(leaver, Window.first(SHOWN));
        waiting = tasks.total();
        words.addClassName("wl-quiet");
        var list = new Div();
        list.addClassName("wl-handover-rows");
        for (PendingTask task : tasks.rows()) {
            var row = new HandOverRow(desk, task, desk.successor(leaver, task).orElse(null), now);
            row.onConfirm(() -> handOver(List.of(row)));
            rows.add(row);
            list.add(row);
        }
        all.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(all);
        bar.addClassName("wl-leaving-acts");
        add(words, list, bar);
        count();
    }

    private void count() {
        words.setText(getTranslation(
                waiting > rows.size() ? "leaving.handover.more" : "leaving.handover.how", waiting, rows.size()));
        all.setText(getTranslation("leaving.handover.all", rows.size()));
        all.setVisible(rows.size() > 1);
    }

    /** Every line needs somebody before the first one goes; what is refused stays and says why. */
    private void handOver(List<HandOverRow> confirmed) {
        boolean whole = true;
        for (HandOverRow row : confirmed) whole &= row.named();
        if (!whole) return;
        List<HandOverRow> gone =
                confirmed.stream().filter(HandOverRow::handOver).toList();
        if (gone.isEmpty()) return;
        Toasts.success(getTranslation("leaving.handed-over", gone.size()));
        gone.forEach(HandOverRow::removeFromParent);
        rows.removeAll(gone);
        waiting -= gone.size();
        count();
        left.accept(waiting);
    }
}
