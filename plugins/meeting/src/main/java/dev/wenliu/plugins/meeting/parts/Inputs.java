package dev.wenliu.plugins.meeting.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.wenliu.plugin.api.Text;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fields for days and times in the reader's language, and the places where sentences appear. */
public final class Inputs {

    private static final int DAY_MINUTES = 1440;
    private static final int SHOWN_MILLIS = 6000;
    private static final Text TODAY = new Text("今天", "Today");
    private static final Text CANCEL = new Text("取消", "Cancel");
    private static final Text UNREADABLE = new Text("日期格式不正确，例如 2026-11-24", "This is no date; 2026-11-24 is one");

    private Inputs() {}

    public static DatePicker day(Locale locale) {
        var picker = new DatePicker();
        picker.setLocale(locale);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(locale, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(locale, TextStyle.NARROW_STANDALONE))
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "M/d")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday(TODAY.in(locale))
                .setCancel(CANCEL.in(locale))
                .setBadInputErrorMessage(UNREADABLE.in(locale)));
        return picker;
    }

    /** Times are read as 08:30 in both languages. */
    public static TimePicker time(String label) {
        var picker = new TimePicker(label);
        picker.setLocale(Locale.GERMANY);
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }

    /** Minutes since midnight as a time; the midnight at the end of the day is 00:00. */
    public static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    /** A time at which something begins; -1 where there is none. */
    public static int begin(@Nullable LocalTime time) {
        return time == null ? -1 : time.getHour() * 60 + time.getMinute();
    }

    /** A time at which something ends, 00:00 being the midnight after the day; -1 where there is none. */
    public static int end(@Nullable LocalTime time) {
        int minute = begin(time);
        return minute == 0 ? DAY_MINUTES : minute;
    }

    public static void tell(String sentence) {
        Notification.show(sentence, SHOWN_MILLIS, Position.TOP_CENTER);
    }

    /** A place for the sentence that says why something was refused, read out as it appears. */
    public static Div problem() {
        var place = new Div();
        place.addClassName("meeting-problem");
        place.getElement().setAttribute("role", "alert");
        place.setVisible(false);
        return place;
    }

    /** Sunday first, as the component wants them. */
    private static List<String> weekdays(Locale locale, TextStyle style) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
