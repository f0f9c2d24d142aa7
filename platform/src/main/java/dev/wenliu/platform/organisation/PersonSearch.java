package dev.wenliu.platform.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds active persons by name, login, pinyin or initials. */
final class PersonSearch {

    private record Key(Person person, String sorted, List<String> words) {}

    private record Hit(Person person, int rank) {}

    private final List<Key> keys;

    PersonSearch(List<Person> active) {
        keys = active.stream()
                .map(PersonSearch::key)
                .sorted(Comparator.comparing(Key::sorted))
                .toList();
    }

    List<Person> byName() {
        return keys.stream().map(Key::person).toList();
    }

    /** Whole words first, then beginnings, then words that contain the text; each by name. */
    List<Person> find(String text, int limit) {
        String wanted = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        if (wanted.isEmpty()) return byName().stream().limit(limit).toList();
        List<Hit> hits = new ArrayList<>();
        for (Key key : keys) {
            int rank = rank(key, wanted);
            if (rank < 3) hits.add(new Hit(key.person(), rank));
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(limit)
                .map(Hit::person)
                .toList();
    }

    private static int rank(Key key, String wanted) {
        int best = 3;
        for (String word : key.words()) {
            if (word.equals(wanted)) return 0;
            if (word.startsWith(wanted)) best = 1;
            else if (best == 3 && word.contains(wanted)) best = 2;
        }
        return best;
    }

    private static Key key(Person person) {
        String name = person.name().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        List<String> spellings = Pinyin.spellings(name);
        var words = Stream.of(List.of(name, person.login()), spellings, Pinyin.initials(name))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Key(person, spellings.getFirst() + " " + person.login(), words);
    }
}
