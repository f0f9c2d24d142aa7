package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns what a click provoked into a sentence: a refusal says why, anything else names an incident that the log explains. */
@Component
public final class RefusalHandler implements ErrorHandler, VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);
    private static final int INCIDENT_LENGTH = 8;
    private static final String MALFORMED = RefusalHandler.class.getName() + ".malformed";

    private final transient Texts texts;

    RefusalHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        Refusal refusal = refusalIn(event.getThrowable());
        if (hasGone(event.getThrowable())) LOG.debug("The browser left before its answer", event.getThrowable());
        else if (refusal == null && isMalformed(event.getThrowable())) malformed(event.getThrowable());
        else if (refusal == null) tellOfIncident(incident(event.getThrowable()), ui);
        else if (ui != null) Toasts.refusal(texts, refusal);
    }

    /** Logs an unexpected failure and names it, so that the user can tell the administrator which one it was. */
    public static String incident(Throwable failure) {
        String id = SortableId.nextText();
        String incident = id.substring(id.length() - INCIDENT_LENGTH).toUpperCase(java.util.Locale.ROOT);
        LOG.error("incident {}", incident, failure);
        return incident;
    }

    /** Whether nobody waits for the answer any more: a tab was closed, a page was left. */
    private static boolean hasGone(Throwable failure) {
        return DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    /** Whether Vaadin could not even read the call: no page sends such a one, and no code of the product or of a component has seen it. */
    private static boolean isMalformed(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            String place = frame.getClassName();
            if (place.startsWith("com.vaadin.flow.server.communication.ServerRpcHandler")) return true;
            if (!place.startsWith("com.vaadin.flow.server.communication.rpc.")
                    && !place.startsWith("com.vaadin.flow.internal.")
                    && !place.startsWith("com.vaadin.flow.dom.")
                    && !place.startsWith("java.")) return false;
        }
        return false;
    }

    /** One line for each session, so that whoever sends thousands cannot fill the log. */
    private static void malformed(Throwable failure) {
        var session = VaadinSession.getCurrent();
        if (session == null || session.getAttribute(MALFORMED) != null) return;
        session.setAttribute(MALFORMED, true);
        LOG.warn("A call that no page sends; further ones of this session are not logged: {}", failure.getMessage());
    }

    private void tellOfIncident(String incident, @Nullable UI ui) {
        if (ui != null) Toasts.failure(texts.get(ui.getLocale(), "kernel.incident", incident));
    }

    private static @Nullable Refusal refusalIn(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof Refusal refusal) return refusal;
        return null;
    }
}
