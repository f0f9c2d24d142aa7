package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.portal.Place;

/** What a page that cannot be shown has in common: a sentence and the way home. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    /** Says what is the matter. */
    final void say(Glyph glyph, String title, String sentence) {
        this.title = title;
        removeAll();
        addClassNames("wl-page", "wl-error-page");
        var home = new Button(getTranslation("portal.error.home"), clicked -> MainLayout.open(Place.HOME.route));
        home.addThemeVariants(ButtonVariant.PRIMARY);
        add(new EmptyState(glyph, title, sentence, home));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
