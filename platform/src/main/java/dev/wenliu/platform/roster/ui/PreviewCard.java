package dev.wenliu.platform.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryList;
import dev.wenliu.platform.kernel.ui.FilterChips;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.roster.RosterLine;
import dev.wenliu.platform.roster.RosterPreview;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a workbook would do, kind by kind, and the button that has it done. */
final class PreviewCard extends Div {

    private final transient RosterPreview preview;
    private final transient Texts texts;
    private final Div chips = new Div();
    private final EntryList<RosterLine> list;
    private RosterLine.@Nullable Kind kind;

    PreviewCard(RosterPreview preview, Texts texts, Runnable carryOut, Runnable discard) {
        this.preview = preview;
        this.texts = texts;
        this.list = new EntryList<>(this::page, this::row);
        addClassName("wl-roster-result");
        add(head(carryOut, discard));
        Map<RosterLine.Kind, Integer> counts = preview.counts();
        int moved = counts.getOrDefault(RosterLine.Kind.PERSON_MOVED, 0);
        if (moved > 0)
            add(note(Glyph.WARNING, "wl-roster-late", getTranslation("roster.moves.warning", String.valueOf(moved))));
        if (counts.getOrDefault(RosterLine.Kind.PERSON_NEW, 0) > 0)
            add(note(Glyph.PERSON, "wl-roster-note", getTranslation("roster.new.hint")));
        add(chips, list);
        show(null);
    }

    private Component head(Runnable carryOut, Runnable discard) {
        var title = new H2(getTranslation("roster.preview", preview.fileName()));
        var give = new Button(getTranslation("roster.cancel"), click -> discard.run());
        var go = new Button(getTranslation("roster.do"), Glyph.CHECK.icon(), click -> carryOut.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        var acts = new Div(give, go);
        acts.addClassName("wl-roster-acts");
        var head = new Div(title, acts);
        head.addClassName("wl-roster-head");
        return head;
    }

    private static Div note(Glyph glyph, String className, String sentence) {
        var note = new Div(glyph.icon(), new Span(sentence));
        note.addClassName(className);
        return note;
    }

    private void show(RosterLine.@Nullable Kind wanted) {
        kind = wanted;
        var filters = new FilterChips()
                .filter(getTranslation("roster.all"), preview.lines().size(), kind == null, () -> show(null));
        preview.counts().forEach((one, count) -> {
            if (count > 0) filters.filter(getTranslation(one.key()), count, one == kind, () -> show(one));
        });
        var quiet = new Span(getTranslation("roster.unchanged", String.valueOf(preview.unchanged())));
        quiet.addClassName("wl-quiet");
        chips.removeAll();
        chips.addClassName("wl-toolbar");
        chips.add(filters, quiet);
        list.load(new EmptyState(Glyph.CHECK, getTranslation("roster.nothing"), getTranslation("roster.nothing.how")));
    }

    private Slice<RosterLine> page(Window window) {
        List<RosterLine> all = kind == null
                ? preview.lines()
                : preview.lines().stream().filter(line -> line.kind() == kind).toList();
        return Slice.of(all, window);
    }

    private Component row(RosterLine line) {
        var subject = new Span(line.subject());
        subject.addClassName("wl-roster-subject");
        var number = new Span(getTranslation("roster.row", String.valueOf(line.row())));
        number.addClassName("wl-quiet");
        var who = new Div(subject, number);
        who.addClassName("wl-roster-who");
        var kindOf = new Span(getTranslation(line.kind().key()));
        kindOf.addClassName("wl-quiet");
        var what = new Div(new Span(line.sentence().in(texts, getLocale())), kindOf);
        what.addClassName("wl-roster-who");
        var row = new Div(who, what);
        row.addClassNames("wl-roster-row", "wl-roster-line");
        return row;
    }
}
