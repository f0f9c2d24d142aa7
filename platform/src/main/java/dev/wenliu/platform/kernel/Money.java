package dev.wenliu.platform.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount of money, to the cent, in the two ways in which offices write it. */
public record Money(BigDecimal amount) {

    /** The numerals are characters and no message, hence their code points: 零壹贰叁肆伍陆柒捌玖, 拾佰仟, 万亿, 元角分整, 负. */
    private static final String DIGITS = "\u96f6\u58f9\u8d30\u53c1\u8086\u4f0d\u9646\u67d2\u634c\u7396";

    private static final String[] PLACES = {"", "\u62fe", "\u4f70", "\u4edf"};
    private static final String[] MYRIADS = {"", "\u4e07", "\u4ebf", "\u4e07"};
    private static final String UNIT = "\u5143";
    private static final String TENTH = "\u89d2";
    private static final String CENT = "\u5206";
    private static final String EVEN = "\u6574";
    private static final String MINUS = "\u8d1f";
    private static final int MYRIAD = 10_000;

    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** As {@code 1,234.50}. */
    public String shown() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** In the capital numerals that cannot be altered by a stroke (大写): 壹仟贰佰叁拾肆元伍角整. */
    public String capital() {
        BigDecimal size = amount.abs();
        long whole = size.longValue();
        int cents = size.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        if (whole == 0 && cents == 0) return digit(0) + UNIT + EVEN;
        String words = (amount.signum() < 0 ? MINUS : "") + (whole == 0 ? "" : whole(whole) + UNIT);
        return words + cents(cents, whole > 0);
    }

    private static String cents(int cents, boolean after) {
        int tenths = cents / 10;
        int rest = cents % 10;
        if (cents == 0) return EVEN;
        String words = tenths > 0 ? digit(tenths) + TENTH : after ? digit(0) : "";
        return words + (rest > 0 ? digit(rest) + CENT : EVEN);
    }

    private static String whole(long number) {
        var words = new StringBuilder();
        boolean gap = false;
        for (int myriad = MYRIADS.length - 1; myriad >= 0; myriad--) {
            int group = (int) (number / power(myriad) % MYRIAD);
            if (group == 0) {
                gap = !words.isEmpty();
                if (myriad == 2 && number / power(3) > 0) words.append(MYRIADS[2]);
                continue;
            }
            if (!words.isEmpty() && (gap || group < 1000)) words.append(DIGITS.charAt(0));
            words.append(group(group)).append(MYRIADS[myriad]);
            gap = false;
        }
        return words.toString();
    }

    private static String group(int group) {
        var words = new StringBuilder();
        boolean gap = false;
        int left = group;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int size = (int) Math.pow(10, place);
            int digit = left / size;
            left %= size;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) words.append(DIGITS.charAt(0));
            words.append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static long power(int myriad) {
        return (long) Math.pow(MYRIAD, myriad);
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
