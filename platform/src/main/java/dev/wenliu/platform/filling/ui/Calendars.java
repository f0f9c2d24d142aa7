package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The words of a calendar in the reader's language. */
final class Calendars {

    private static final String WRITTEN = "yyyy-MM-dd";

    private Calendars() {}

    static DatePickerI18n words(FormLook look) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, look.locale()))
                        .toList())
                .setWeekdays(days(look, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(look, TextStyle.NARROW_STANDALONE))
                .setDateFormats(WRITTEN, "yyyy/M/d", "yyyyMMdd", "M/d", "d.M.yyyy")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday(look.text("form.ui.today"))
                .setCancel(look.text("form.ui.cancel"))
                .setBadInputErrorMessage(look.text("form.ui.unreadable.date"));
    }

    /** Sunday first, as the component wants them. */
    private static List<String> days(FormLook look, TextStyle style) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, look.locale()))
                .toList();
    }
}
