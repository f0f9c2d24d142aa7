package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;

/** Short messages at the edge of the page. */
public final class Toasts {

    private static final int SECONDS_FOR_SUCCESS = 4;
    private static final int SECONDS_FOR_REFUSAL = 9;

    private Toasts() {}

    /** Says that it worked. */
    public static void success(String sentence) {
        show(Glyph.CHECK, sentence, NotificationVariant.SUCCESS, SECONDS_FOR_SUCCESS);
    }

    /** Says why it was refused. */
    public static void refusal(Texts texts, Refusal refusal) {
        warning(texts.of(UI.getCurrent().getLocale(), refusal));
    }

    /** Says what stands in the way. */
    public static void warning(String sentence) {
        show(Glyph.WARNING, sentence, NotificationVariant.WARNING, SECONDS_FOR_REFUSAL);
    }

    /** Says that the product failed. */
    public static void failure(String sentence) {
        show(Glyph.WARNING, sentence, NotificationVariant.ERROR, SECONDS_FOR_REFUSAL);
    }

    private static void show(Glyph glyph, String sentence, NotificationVariant variant, int seconds) {
        var toast = new Notification(line(glyph, sentence));
        toast.addThemeVariants(variant);
        toast.setPosition(Position.TOP_CENTER);
        toast.setDuration(seconds * 1000);
        toast.open();
    }

    private static Component line(Glyph glyph, String sentence) {
        var line = new Div(glyph.icon(), new Span(sentence));
        line.addClassName("wl-toast");
        return line;
    }
}
