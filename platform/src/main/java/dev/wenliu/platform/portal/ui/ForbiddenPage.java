package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.wenliu.platform.kernel.ui.Glyph;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but not for this person. */
@ParentLayout(MainLayout.class)
@PermitAll
class ForbiddenPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(Glyph.LOCK, getTranslation("portal.error.forbidden"), getTranslation("portal.error.forbidden.sentence"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
