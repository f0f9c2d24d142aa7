package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.html.Div;
import dev.wenliu.plugin.api.Resumable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Somebody's own page: punch, and the month. */
final class MyPage extends Div implements Resumable {

    private final MonthPanel month;

    MyPage(Words words, Months months, long person, @Nullable JsonNode resumed) {
        this.month = new MonthPanel(words, months, person, Kept.month(resumed, YearMonth.from(months.today())));
        addClassNames("wl-page", "attendance");
        getElement().appendChild(Style.element());
        var punch = new PunchPanel(words, months, person, month::show);
        punch.addClassName("wl-card");
        add(new Heading(words.say(Words.MINE), words.say(Words.MINE_SENTENCE)), punch, month);
    }

    @Override
    public JsonNode snapshot() {
        return JsonNodeFactory.instance.objectNode().put("month", month.month().toString());
    }
}
