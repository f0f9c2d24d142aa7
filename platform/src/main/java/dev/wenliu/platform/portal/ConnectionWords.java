package dev.wenliu.platform.portal;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.wenliu.platform.kernel.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a page says by itself when the server is out of reach or has forgotten it. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    private final transient Texts texts;

    ConnectionWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource()
                .addUIInitListener(
                        opened -> opened.getUI().addBeforeEnterListener(entering -> reconnecting(opened.getUI())));
    }

    private void reconnecting(UI ui) {
        ReconnectDialogConfiguration words = ui.getReconnectDialogConfiguration();
        words.setDialogText(texts.get(ui.getLocale(), "portal.connection.lost"));
        words.setDialogTextGaveUp(texts.get(ui.getLocale(), "portal.connection.gone"));
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(locale, "portal.connection.expired"));
        messages.setSessionExpiredMessage(texts.get(locale, "portal.connection.expired.sentence"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get(locale, "portal.error.failure"));
        messages.setInternalErrorMessage(texts.get(locale, "portal.connection.failed"));
        messages.setCookiesDisabledCaption(texts.get(locale, "portal.connection.cookies"));
        messages.setCookiesDisabledMessage(texts.get(locale, "portal.connection.cookies.sentence"));
        return messages;
    }
}
