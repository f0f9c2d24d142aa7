package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.RefusalHandler;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The product failed to build a page; names the incident that the log explains. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String incident = RefusalHandler.incident(parameter.getException());
        say(Glyph.WARNING, getTranslation("portal.error.failure"), getTranslation("kernel.incident", incident));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
