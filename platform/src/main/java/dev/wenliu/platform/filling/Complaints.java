package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is found wrong while a form is filled. */
final class Complaints {

    private static final Pattern CELL = Pattern.compile("([^\\[]+)\\[(\\d+)]\\.(.+)");

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();

    Complaints(FormSchema schema) {
        for (Field field : schema.fields()) {
            places.put(field.id(), places.size());
            for (Field column : field.columns()) places.put(field.id() + "." + column.id(), places.size());
        }
    }

    void add(String path, Sentence sentence) {
        found.add(new Violation(path, sentence));
    }

    /** Whether something about this field or cell was found before. */
    boolean about(String path) {
        return found.stream().anyMatch(violation -> violation.path().equals(path));
    }

    /** Nothing is wrong with what is switched off. */
    void forget(Set<String> off) {
        found.removeIf(violation -> off.contains(violation.path()) || off.contains(field(violation.path())));
    }

    /** In the order of the form, the rows of line items before what is said about all of them. */
    List<Violation> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparingInt(this::row)
                        .thenComparingInt(this::column))
                .toList();
    }

    private int place(Violation violation) {
        return places.getOrDefault(field(violation.path()), Integer.MAX_VALUE);
    }

    private int row(Violation violation) {
        Matcher cell = CELL.matcher(violation.path());
        return cell.matches() ? Integer.parseInt(cell.group(2)) : Integer.MAX_VALUE;
    }

    private int column(Violation violation) {
        Matcher cell = CELL.matcher(violation.path());
        return cell.matches() ? places.getOrDefault(cell.group(1) + "." + cell.group(3), 0) : 0;
    }

    private static String field(String path) {
        Matcher cell = CELL.matcher(path);
        return cell.matches() ? cell.group(1) : path;
    }
}
