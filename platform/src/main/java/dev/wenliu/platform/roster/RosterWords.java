package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What stands in the cells of a workbook besides names: in the reader's language when written, in either when read. */
@Component
class RosterWords {

    /** Between posts: the Chinese comma for lists, and whatever else people type. */
    private static final Pattern BETWEEN = Pattern.compile("[\u3001\uFF0C,\uFF1B;\r\n]+");

    private static final String JOIN = "\u3001";

    private final Texts texts;
    private final Map<String, RosterSheet> sheets = new HashMap<>();
    private final Map<RosterSheet, Map<String, RosterColumn>> headings = new HashMap<>();
    private final Map<String, Unit.Kind> kinds = new HashMap<>();
    private final Map<String, Employment.Kind> employments = new HashMap<>();

    RosterWords(Texts texts) {
        this.texts = texts;
        for (Locale locale : Texts.LOCALES) {
            for (RosterSheet sheet : RosterSheet.values()) {
                sheets.put(plain(texts.get(locale, sheet.key())), sheet);
                Map<String, RosterColumn> own = headings.computeIfAbsent(sheet, one -> new HashMap<>());
                sheet.columns().forEach(column -> own.put(plain(texts.get(locale, column.key())), column));
            }
            for (Unit.Kind kind : Unit.Kind.values()) kinds.put(plain(kind(kind, locale)), kind);
            for (Employment.Kind kind : Employment.Kind.values())
                employments.put(plain(employment(kind, locale)), kind);
        }
    }

    Optional<RosterSheet> sheet(String name) {
        return Optional.ofNullable(sheets.get(plain(name)));
    }

    Optional<RosterColumn> column(RosterSheet sheet, String heading) {
        return Optional.ofNullable(headings.getOrDefault(sheet, Map.of()).get(plain(heading)));
    }

    Optional<Unit.Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    String kind(Unit.Kind kind, Locale locale) {
        return texts.get(locale, "organisation.kind." + kind);
    }

    Optional<Employment.Kind> employment(String word) {
        return Optional.ofNullable(employments.get(plain(word)));
    }

    String employment(Employment.Kind kind, Locale locale) {
        return texts.get(locale, "roster.employment." + kind);
    }

    String status(Person.Status status, Locale locale) {
        return texts.get(locale, "roster.status." + status);
    }

    String roles(Set<String> roles, Locale locale) {
        List<String> words = roles.stream()
                .sorted()
                .map(role ->
                        texts.has(locale, "register.role." + role) ? texts.get(locale, "register.role." + role) : role)
                .toList();
        return String.join(JOIN, words);
    }

    /** The posts as one cell. */
    static String posts(Set<String> posts) {
        return String.join(JOIN, posts.stream().sorted().toList());
    }

    /** The posts of a cell; a cell that says what stands now means just that, commas inside a post or not. */
    static Set<String> posts(String cell, Set<String> standing) {
        if (cell.equals(posts(standing))) return standing;
        Set<String> posts = new LinkedHashSet<>();
        Arrays.stream(BETWEEN.split(cell, -1))
                .map(String::strip)
                .filter(post -> !post.isEmpty())
                .forEach(posts::add);
        return posts;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('\uFF08', '(').replace('\uFF09', ')');
    }
}
