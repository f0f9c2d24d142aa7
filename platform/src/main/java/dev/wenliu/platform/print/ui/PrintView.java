package dev.wenliu.platform.print.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.print.Sheet;
import dev.wenliu.platform.print.Sheets;
import jakarta.annotation.security.PermitAll;

/**
 * A matter as it comes out of the printer, without the shell. The Chinese font comes along as files of its own, of which a browser loads
 * what the sheet needs: paper looks the same from every machine, and the pages of the product carry none of it.
 */
@Route(value = "print/matter/:id", autoLayout = false)
@PermitAll
@NpmPackage(
        value = "@fontsource/noto-sans-sc",
        version = "5.3.0",
        assets = {
            "LICENSE:fonts/noto-sans-sc",
            "400.css:fonts/noto-sans-sc",
            "700.css:fonts/noto-sans-sc",
            "files/noto-sans-sc-*-400-normal.woff2:fonts/noto-sans-sc/files",
            "files/noto-sans-sc-*-700-normal.woff2:fonts/noto-sans-sc/files"
        })
@StyleSheet("VAADIN/static/assets/fonts/noto-sans-sc/400.css")
@StyleSheet("VAADIN/static/assets/fonts/noto-sans-sc/700.css")
@StyleSheet("assets/styles/print.css")
class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Paper that is printed before its characters have arrived would show others. */
    private static final String PRINT = "document.fonts.ready.then(() => window.print())";

    private final transient Sheets sheets;
    private final transient CurrentActor current;
    private String title = "";

    PrintView(Sheets sheets, CurrentActor current) {
        this.sheets = sheets;
        this.current = current;
        addClassName("wl-print");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MatterId matter = MatterId.of(event.getRouteParameters().get("id").orElse(""));
        Sheet sheet = sheets.of(current.require(), matter, getLocale());
        title = sheet.heading() + " " + sheet.number();
        removeAll();
        add(bar(matter), new Paper(sheet, getLocale()));
    }

    private Div bar(MatterId matter) {
        var back = new Anchor("matter/" + matter, getTranslation("print.back"));
        back.addClassName("wl-link");
        var hint = new Span(getTranslation("print.hint"));
        hint.addClassName("wl-quiet");
        var print = new Button(
                getTranslation("print.print"),
                Glyph.PRINT.icon(),
                click -> getElement().executeJs(PRINT));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.setAutofocus(true);
        var bar = new Div(back, hint, print);
        bar.addClassName("wl-print-bar");
        return bar;
    }
}
