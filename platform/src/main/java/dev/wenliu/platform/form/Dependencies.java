package dev.wenliu.platform.form;

import dev.wenliu.platform.rule.Conditions;
import dev.wenliu.platform.rule.Formula;
import dev.wenliu.platform.rule.Formulas;
import dev.wenliu.platform.rule.Precedence;
import dev.wenliu.platform.scripting.Script;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of a form look at. A column is written {@code <line items>.<column>}; in a row a name means the row's column first. */
public final class Dependencies {

    private final Map<String, Set<String>> direct = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new HashMap<>();
    private final Set<String> computed = new LinkedHashSet<>();

    private Dependencies() {}

    /** The dependencies of all fields and columns. */
    public static Dependencies of(FormSchema schema) {
        var dependencies = new Dependencies();
        for (Field field : schema.fields())
            dependencies.columns.put(
                    field.id(),
                    field.columns().stream()
                            .map(column -> field.id() + "." + column.id())
                            .toList());
        for (Field field : schema.fields()) {
            dependencies.add(field.id(), field, null);
            for (Field column : field.columns()) dependencies.add(field.id() + "." + column.id(), column, field);
        }
        return dependencies;
    }

    /** In which order the fields and columns are worked out. */
    public Precedence precedence() {
        return Precedence.of(direct);
    }

    /** The fields and columns, filled by somebody, on which these depend in the end; they themselves among them. */
    public Set<String> sources(Collection<String> paths) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(paths);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (all.add(path)) open.addAll(direct.getOrDefault(path, Set.of()));
        }
        all.removeAll(computed);
        return Collections.unmodifiableSet(all);
    }

    /** Names as they are used at a field, or in a row of these line items, as fields and columns. */
    public static Set<String> paths(Collection<String> names, @Nullable Field items) {
        Set<String> paths = new LinkedHashSet<>();
        for (String name : names)
            paths.add(items != null && items.column(name).isPresent() ? items.id() + "." + name : name);
        return paths;
    }

    private void add(String path, Field field, @Nullable Field items) {
        Set<String> names = new LinkedHashSet<>();
        var when = field.rules().when();
        if (when != null) names.addAll(Conditions.fields(when));
        var formula = field.rules().formula();
        if (formula != null && !(formula instanceof Formula.Scripted)) names.addAll(Formulas.fields(formula));
        Set<String> paths = paths(names, items);
        if (formula instanceof Formula.Scripted scripted) paths.addAll(paths(scripted.script(), items));
        if (items != null) paths.add(items.id());
        direct.put(path, paths);
        if (field.computed()) computed.add(path);
    }

    /** A script that reads line items reads all of their columns. */
    private Set<String> paths(Script script, @Nullable Field items) {
        Set<String> paths = new LinkedHashSet<>(script.fields());
        script.fields().forEach(name -> paths.addAll(columns.getOrDefault(name, List.of())));
        if (items != null) script.cells().forEach(cell -> paths.add(items.id() + "." + cell));
        return paths;
    }
}
