package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.CountBadge;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.notification.Notice;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.portal.LivePages;
import dev.wenliu.platform.portal.LivePages.News;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bell: how many notices are new, and the newest of them in a popover; opening it marks them read. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Bell extends Popover {

    private static final int SHOWN = 12;

    private final transient Notices notices;
    private final transient NoticeLines lines;
    private final transient Actor actor;
    private final CountBadge count = new CountBadge();
    private final Div button;
    private final Div list = new Div();

    Bell(Notices notices, NoticeLines lines, CurrentActor current, LivePages live) {
        this.notices = notices;
        this.lines = lines;
        this.actor = current.require();
        button = button(new Button(Glyph.BELL.icon()));
        addClassName("wl-notices");
        setPosition(PopoverPosition.BOTTOM_END);
        setModal(true);
        list.addClassName("wl-notices-list");
        add(new H2(getTranslation("portal.notices")), list);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) show();
        });
        live.follow(News.NOTICES, actor.id(), button, this::count);
        button.addAttachListener(attached -> count());
    }

    /** What opens it. */
    Component button() {
        return button;
    }

    private Div button(Button bell) {
        bell.addThemeVariants(ButtonVariant.TERTIARY);
        bell.setTooltipText(getTranslation("portal.notices"));
        bell.setAriaLabel(getTranslation("portal.notices"));
        setTarget(bell);
        var place = new Div(bell, count);
        place.addClassName("wl-bell");
        return place;
    }

    private void count() {
        count.show(notices.unread(actor));
    }

    private void show() {
        list.removeAll();
        for (Notice notice : notices.latest(actor, SHOWN)) list.add(line(notice));
        if (list.getChildren().findAny().isEmpty()) list.add(nothing());
        notices.readAll(actor);
        count();
    }

    private Component line(Notice notice) {
        var line = lines.line(notice, getLocale());
        line.getElement().addEventListener("click", clicked -> close());
        return line;
    }

    private Component nothing() {
        return new EmptyState(
                Glyph.BELL, getTranslation("portal.notices.none"), getTranslation("portal.notices.none.sentence"));
    }
}
