package dev.wenliu.plugins.vehicle;

import java.util.Locale;
import java.util.regex.Pattern;

/** A vehicle's number plate (车牌号): seven characters, or eight for the green plate of a new-energy vehicle. */
record Plate(String text) {

    private static final String PLACE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]";
    private static final Pattern ORDINARY = Pattern.compile(PLACE + "[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警]");
    private static final Pattern GREEN = Pattern.compile(PLACE + "(?:[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK])");

    /** What was typed, without the blanks and dots that people put into plates. */
    static Plate typed(String text) {
        return new Plate(text.replaceAll("[\\s·•.-]", "").toUpperCase(Locale.ROOT));
    }

    boolean valid() {
        return green() || ORDINARY.matcher(text).matches();
    }

    boolean green() {
        return GREEN.matcher(text).matches();
    }

    /** As it is read: 川A·12345. */
    String shown() {
        return text.length() <= 2 ? text : text.substring(0, 2) + "·" + text.substring(2);
    }
}
