package dev.wenliu.platform.filling.ui;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How people type numbers: in full or half width, with the unit behind, with commas between thousands. A comma anywhere else may
 * mean a decimal point, so that is no number.
 *
 * @param unit may stand behind the number; empty: none
 */
record TypedNumber(String unit) {

    private static final Pattern NUMBER =
            Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4}|(?=\\.\\d))(\\.\\d{0,6})?");

    Optional<BigDecimal> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('。', '.')
                .replace('\u2212', '-')
                .strip();
        if (plain.startsWith("¥")) plain = plain.substring(1).strip();
        if (!unit.isEmpty() && plain.endsWith(unit))
            plain = plain.substring(0, plain.length() - unit.length()).strip();
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }
}
