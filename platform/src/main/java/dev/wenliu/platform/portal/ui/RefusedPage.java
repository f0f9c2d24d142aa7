package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.Glyph;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A service refused to show what the address names; says why. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedPage extends ErrorPage implements HasErrorParameter<Refusal> {

    private final transient Texts texts;

    RefusedPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        Refusal refusal = parameter.getException();
        boolean missing = refusal.reason() == KernelReason.NO_SUCH_OBJECT;
        say(
                missing ? Glyph.SEARCH : Glyph.LOCK,
                getTranslation("portal.error.refused"),
                texts.of(getLocale(), refusal));
        return missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
    }
}
