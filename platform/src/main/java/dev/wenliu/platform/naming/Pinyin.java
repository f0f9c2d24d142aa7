package dev.wenliu.platform.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** How a Chinese name is typed with a Latin keyboard: 张伟 as zhangwei or zw, with every reading of a character. */
final class Pinyin {

    private static final int MOST_READINGS = 16;

    private Pinyin() {}

    /** The name in letters, each way it may be read; other characters stay as they are. */
    static List<String> spellings(String name) {
        return combine(name, false);
    }

    /** The first letters of the name's characters. */
    static List<String> initials(String name) {
        return combine(name, true);
    }

    private static List<String> combine(String name, boolean firstLetter) {
        Set<String> done = new LinkedHashSet<>(List.of(""));
        for (int i = 0; i < name.length(); i++) {
            Set<String> longer = new LinkedHashSet<>();
            for (String start : done)
                for (String reading : readings(name.charAt(i))) {
                    if (longer.size() == MOST_READINGS) break;
                    longer.add(start + (firstLetter ? reading.substring(0, 1) : reading));
                }
            done = longer;
        }
        return List.copyOf(done);
    }

    private static Set<String> readings(char character) {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(character, format);
            if (readings != null && readings.length > 0) return new LinkedHashSet<>(List.of(readings));
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
        return Set.of(Character.toString(Character.toLowerCase(character)));
    }
}
