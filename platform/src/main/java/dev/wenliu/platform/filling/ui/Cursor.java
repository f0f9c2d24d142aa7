package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;

/** Leads somebody to a field. */
final class Cursor {

    /** On a small screen a date field covers the page with its calendar as soon as it has the cursor; there it is only brought into view. */
    private static final String INTO = """
            const calendar = this.matches('vaadin-date-picker, vaadin-date-time-picker');
            const small = matchMedia('(max-width: 450px), (max-height: 450px)').matches;
            if (calendar && small) this.scrollIntoView({block: 'center'});
            else this.focus();
            """;

    private Cursor() {}

    static void into(Component field) {
        field.getElement().executeJs(INTO);
    }
}
