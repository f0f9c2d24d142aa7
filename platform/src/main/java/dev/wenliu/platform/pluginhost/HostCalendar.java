package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.calendar.WorkingTime;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.plugin.api.Season;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.WorkCalendar;
import dev.wenliu.plugin.api.WorkDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows plugins the company's calendar. */
@Component
final class HostCalendar implements WorkCalendar {

    private final Texts texts;

    HostCalendar(Texts texts) {
        this.texts = texts;
    }

    @Override
    public WorkDay day(LocalDate date) {
        return new WorkDay(date, WorkingTime.works(date), seen(WorkingTime.season(date)), why(date));
    }

    @Override
    public List<Season> seasons() {
        return WorkingTime.seasons().stream().map(this::seen).toList();
    }

    @Override
    public ZoneId zone() {
        return OfficeTime.ZONE;
    }

    private Season seen(dev.wenliu.platform.calendar.Season season) {
        return new Season(words(season.key()), season.first(), season.last(), season.opens(), season.closes());
    }

    private Text why(LocalDate date) {
        String key = WorkingTime.works(date) ? "calendar.day.working" : "calendar.day.rest";
        return words(key, date.getDayOfWeek());
    }

    private Text words(String key) {
        return new Text(texts.get(Locale.SIMPLIFIED_CHINESE, key), texts.get(Locale.ENGLISH, key));
    }

    private Text words(String key, DayOfWeek day) {
        return new Text(
                texts.get(
                        Locale.SIMPLIFIED_CHINESE, key, day.getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE)),
                texts.get(Locale.ENGLISH, key, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
}
