package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.formview.ui.FormView;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A form to start with: the form, whom it will pass, what was saved, and the button that submits it. */
final class StartPanel extends Div {

    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);

    private final FormView form;
    private final Foreseen coming;
    private final Span saved = new Span();
    private final Button submit;

    StartPanel(FlowDefinition flow, FormView form, Foreseen coming, Page page) {
        this.form = form;
        this.coming = coming;
        addClassName("wl-matter");
        submit = new Button(getTranslation("task.submit"), click -> page.submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.setTooltipText(getTranslation("task.shortcut"));
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        form.onChange(page::changed);
        var columns = new Div(form, side());
        columns.addClassName("wl-matter-columns");
        add(new PageHeader(flow.title().in(getLocale()), flow.purpose().in(getLocale())), columns, bar());
    }

    /** What the page does when something happens here. */
    interface Page {

        void changed();

        void submit();
    }

    FormView form() {
        return form;
    }

    void saved(Instant at) {
        saved.setText(getTranslation("task.draft.saved", CLOCK_TIME.format(at)));
    }

    Foreseen coming() {
        return coming;
    }

    /** Nothing was submitted: the button can be pressed again. */
    void again() {
        submit.setEnabled(true);
    }

    private Component side() {
        var hint = new Paragraph(getTranslation("task.coming.hint"));
        hint.addClassName("wl-quiet");
        var side = new Aside(new H2(getTranslation("task.coming")), hint, coming);
        side.addClassNames("wl-card", "wl-matter-path");
        return side;
    }

    private Div bar() {
        saved.setText(getTranslation("task.draft.will"));
        var state = new Div(Glyph.SAVED.icon(), saved);
        state.addClassNames("wl-actions-place", "wl-saved");
        var buttons = new Div(submit);
        buttons.addClassName("wl-actions-buttons");
        var bar = new Div(state, buttons);
        bar.addClassName("wl-actions");
        return bar;
    }
}
