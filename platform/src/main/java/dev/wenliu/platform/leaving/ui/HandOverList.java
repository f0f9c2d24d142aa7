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

/** What waits for somebody who leaves, each line with whoever shall take it over; confirmed one by one, or all that are shown. */
class HandOverList extends Div {

    private static final int SHOWN = 50;

    private final transient Runnable renew;
    private final List<HandOverRow> rows = new ArrayList<>();

    HandOverList(LeavingDesk desk, Person leaver, Instant now, Runnable renew) {
        this.renew = renew;
        addClassName("wl-handover");
        Slice<PendingTask> tasks = desk.tasks(leaver, Window.first(SHOWN));
        var words = new Paragraph(getTranslation("leaving.handover.how", tasks.total()));
        words.addClassName("wl-quiet");
        var list = new Div();
        list.addClassName("wl-handover-rows");
        for (PendingTask task : tasks.rows()) {
            var row = new HandOverRow(desk, task, desk.successor(leaver, task).orElse(null), now);
            row.onConfirm(() -> handOver(List.of(row)));
            rows.add(row);
            list.add(row);
        }
        add(words, list);
        if (tasks.total() > tasks.rows().size()) {
            var more = new Paragraph(getTranslation(
                    "leaving.handover.more", tasks.total() - tasks.rows().size()));
            more.addClassName("wl-quiet");
            add(more);
        }
        if (rows.size() > 1) add(all());
    }

    private Div all() {
        var all = new Button(getTranslation("leaving.handover.all", rows.size()), click -> handOver(rows));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(all);
        bar.addClassName("wl-leaving-acts");
        return bar;
    }

    /** Every line needs somebody before the first one goes; what is refused stays and says why. */
    private void handOver(List<HandOverRow> confirmed) {
        boolean whole = true;
        for (HandOverRow row : confirmed) whole &= row.named();
        if (!whole) return;
        long gone = confirmed.stream().filter(HandOverRow::handOver).count();
        if (gone > 0) Toasts.success(getTranslation("leaving.handed-over", gone));
        if (gone == confirmed.size()) renew.run();
        else
            confirmed.stream().filter(HandOverRow::isGone).toList().forEach(row -> {
                rows.remove(row);
                row.removeFromParent();
            });
    }
}
