package dev.wenliu.platform.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what has a name, by the name, its pinyin or initials, or by other words.
 *
 * @param <T> what is found
 */
public final class NameSearch<T> {

    private record Key<T>(T one, List<String> words) {}

    private record Hit<T>(T one, int rank) {}

    private final List<Key<T>> keys;

    /** Searches in these, in this order; the words of each are its names as people type them. */
    public NameSearch(List<T> all, Function<T, List<String>> words) {
        keys = all.stream().map(one -> new Key<>(one, words.apply(one))).toList();
    }

    /** The ways in which a name may be typed, and further words. */
    public static List<String> words(String name, String... more) {
        String plain = plain(name);
        return Stream.of(
                        Stream.of(plain),
                        Stream.of(more).map(NameSearch::plain),
                        Pinyin.spellings(plain).stream(),
                        Pinyin.initials(plain).stream())
                .flatMap(Function.identity())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Everything that can be found, in its order. */
    public List<T> all() {
        return keys.stream().map(Key::one).toList();
    }

    /** Whole words first, then beginnings, then words that contain the text. */
    public List<T> find(String text, int limit) {
        String wanted = plain(text);
        if (wanted.isEmpty()) return keys.stream().limit(limit).map(Key::one).toList();
        List<Hit<T>> hits = new ArrayList<>();
        for (Key<T> key : keys) {
            int rank = rank(key.words(), wanted);
            if (rank < 3) hits.add(new Hit<>(key.one(), rank));
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(limit)
                .map(Hit::one)
                .toList();
    }

    private static int rank(List<String> words, String wanted) {
        int best = 3;
        for (String word : words) {
            if (word.equals(wanted)) return 0;
            if (word.startsWith(wanted)) best = 1;
            else if (best == 3 && word.contains(wanted)) best = 2;
        }
        return best;
    }

    /** What a person of this name could log in with: family name, dot, given name in pinyin; a name that is not Chinese stays as it is. */
    public static String login(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) return "";
        int first = plain.length() > 2 && FamilyNames.ofTwoCharacters(plain.substring(0, 2))
                ? 2
                : plain.offsetByCodePoints(0, 1);
        String given = spelling(plain.substring(first));
        String family = spellingOfPerson(plain.substring(0, first));
        if (!plain.codePoints().allMatch(Character::isIdeographic))
            return plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", ".");
        return given.isEmpty() ? family : family + "." + given;
    }

    /** By what people are sorted: the family name as one reads it in a name, then the rest. */
    public static String spellingOfPerson(String name) {
        String plain = plain(name);
        if (plain.length() < 1 || (plain.length() > 2 && FamilyNames.ofTwoCharacters(plain.substring(0, 2))))
            return spelling(plain);
        return FamilyNames.reading(plain.substring(0, 1))
                .map(family -> family + spelling(plain.substring(1)))
                .orElseGet(() -> spelling(plain));
    }

    /** By what names are sorted: the first way in which they are read. */
    public static String spelling(String name) {
        return Pinyin.spellings(plain(name)).getFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
