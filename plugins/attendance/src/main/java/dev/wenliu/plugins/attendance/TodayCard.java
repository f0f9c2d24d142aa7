package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.wenliu.plugin.api.Absences;
import dev.wenliu.plugin.api.DashboardCard;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugin.api.WorkCalendar;
import java.time.Clock;
import org.pf4j.Extension;

/** The card 我的考勤: today's rule, and the button. */
@Extension
public final class TodayCard implements DashboardCard {

    private final Months months;

    public TodayCard(WorkCalendar calendar, PluginSettings settings, PluginJdbc jdbc, Absences absences, Clock clock) {
        this.months = new Months(new Rules(calendar, settings), new Punches(jdbc), absences, clock);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("today", Words.MINE, "user-clock", null, "me", 5);
    }

    @Override
    public Component create(ViewContext context) {
        var card = new Div();
        card.getElement().appendChild(Style.element());
        card.add(new PunchPanel(
                new Words(context.locale()), months, context.viewer().id(), () -> {}));
        return card;
    }
}
