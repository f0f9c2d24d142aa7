package dev.wenliu.platform.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.wenliu.platform.security.Session;
import org.springframework.stereotype.Component;

/** Lets whoever must choose a password see no other page. */
@Component
class PasswordGate implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(PasswordGate::check));
    }

    private static void check(BeforeEnterEvent event) {
        if (Session.mustChangePassword() && event.getNavigationTarget() != ChangePasswordView.class)
            event.forwardTo(ChangePasswordView.class);
    }
}
