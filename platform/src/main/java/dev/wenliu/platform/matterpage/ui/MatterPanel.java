package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import dev.wenliu.designer.ChartView;
import dev.wenliu.platform.filling.ui.TabCopy;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.formview.ui.FormView;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.FormHistory;
import dev.wenliu.platform.matter.FormRefused;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.PathEntry;
import dev.wenliu.platform.task.TaskAct;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A matter laid out: head, form or chart, path, and what its reader may do now. */
final class MatterPanel extends Div implements Acting.Page {

    /** Where a flow package keeps the English names of the chart. */
    private static final String ENGLISH_NAMES = "wl:nameEn";

    private final transient MatterDesk desk;
    private final transient Acting acting;
    private final transient Runnable acted;
    private transient MatterPage page;
    private FormView form;
    private @Nullable Foreseen coming;
    private ActionBar bar;

    MatterPanel(MatterDesk desk, Acting acting, Runnable acted) {
        this.desk = desk;
        this.acting = acting;
        this.acted = acted;
        addClassName("wl-matter");
        page = read();
        form = form();
        coming = coming();
        bar = new ActionBar(this);
        lay();
        desk.open().follow(acting.matter(), this, this::moved);
    }

    /** Shows what somebody else did, unless the reader has something in hand here: what they type stays, and an act too late says so. */
    private void moved() {
        if (page.task() == null) load();
    }

    /** What the page shows now. */
    MatterPage page() {
        return page;
    }

    /** Reads the matter again. */
    void load() {
        page = read();
        form = form();
        coming = coming();
        bar = new ActionBar(this);
        removeAll();
        lay();
    }

    /** Whom the reader, where they submit again, has chosen for nodes that ask for it. */
    Choices choices() {
        return coming == null ? page.matter().choices() : coming.choices();
    }

    /** Does what the reader chose, with the form as it stands on the page. */
    void act(Act act, String success) {
        TaskId task = page.task();
        if (task == null || !form.readable()) bar.again();
        else acting.perform(task, act.with(form.values()), success, this);
    }

    /** Does what needs no form. */
    void decide(TaskAct act, String success) {
        TaskId task = page.task();
        if (task != null) acting.perform(task, act, success, this);
    }

    void withdraw(String success) {
        acting.withdraw(success, this);
    }

    @Override
    public void done() {
        form.kept();
        acted.run();
    }

    @Override
    public void mend(FormRefused refused) {
        form.show(Foreseen.withoutNodes(refused.violations()));
        if (coming != null) coming.complain(refused.violations());
        bar.again();
    }

    @Override
    public void refused() {
        ObjectNode typed = form.values();
        @Nullable TaskId before = page.task();
        page = read();
        if (before != null && before.equals(page.task()) && !typed.isEmpty()) bar.again();
        else load();
    }

    /** An act that may want the form. */
    @FunctionalInterface
    interface Act {
        TaskAct with(ObjectNode values);
    }

    private MatterPage read() {
        return desk.pages().open(acting.actor(), acting.matter());
    }

    private FormView form() {
        FormView shown = desk.forms().show(page.live(), getLocale());
        TaskId task = page.task();
        if (task != null)
            shown.hold(new TabCopy.Place(acting.actor().id() + " task/" + task, task.toString(), false, false));
        return shown;
    }

    private void lay() {
        var sheet = new TabSheet();
        sheet.addClassName("wl-matter-main");
        sheet.addThemeVariants(TabSheetVariant.AURA_NO_BORDER);
        sheet.add(getTranslation("task.tab.form"), form);
        var chart = new Div();
        chart.addClassNames("wl-card", "wl-matter-chart");
        sheet.add(getTranslation("task.tab.chart"), chart);
        var files = desk.pages().files(page);
        sheet.add(FilesTab.tab(files), new FilesTab(files, desk.now()));
        List<FormHistory.Step> changes = desk.pages().changes(page, getLocale());
        sheet.add(ChangesTab.tab(changes), new ChangesTab(changes, desk.now()));
        sheet.addSelectedChangeListener(change -> {
            if (sheet.getSelectedIndex() == 1 && chart.getComponentCount() == 0) chart.add(chart());
        });
        var columns = new Div(sheet, path());
        columns.addClassName("wl-matter-columns");
        add(new MatterHead(page, desk.now()));
        ReturnNote.on(page).ifPresent(this::add);
        add(columns, bar);
    }

    private Component path() {
        var title = new H2(getTranslation("task.path"));
        List<PathEntry> shown = page.path().stream()
                .filter(entry -> coming == null || !(entry instanceof PathEntry.Coming))
                .toList();
        var side = new Aside(title, new PathList(shown, desk.texts(), desk.now()));
        if (coming != null) side.add(new H2(getTranslation("task.coming")), coming);
        side.addClassNames("wl-card", "wl-matter-path");
        return side;
    }

    /** Whoever submits again sees what will come while the form changes, and may choose anew. */
    private @Nullable Foreseen coming() {
        if (!page.allowed().contains(MatterPage.Operation.RESUBMIT)) return null;
        var source = new ForeseenSource.OfReturned(desk.foresight(), acting.actor(), page.matter(), form::values);
        var again = new Foreseen(desk, source, page.matter().choices());
        form.onChange(again::look);
        again.look();
        return again;
    }

    private ChartView chart() {
        var chart = new ChartView();
        byte[] xml = page.version().flow().parts().getOrDefault(FlowPackage.CHART, new byte[0]);
        if (getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())) chart.setNameAttribute(ENGLISH_NAMES);
        chart.setLabels(
                getTranslation("task.chart.label"),
                getTranslation("task.chart.larger"),
                getTranslation("task.chart.smaller"),
                getTranslation("task.chart.whole"));
        chart.setXml(new String(xml, StandardCharsets.UTF_8));
        chart.setActive(List.copyOf(page.activeNodes()));
        chart.setDone(List.copyOf(page.doneNodes()));
        return chart;
    }
}
