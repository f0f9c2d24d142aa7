package dev.wenliu.platform;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The module diagram in the documentation: every arrow is one that the code uses and that no longer path explains already. */
final class ModuleDiagram {

    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```";

    private ModuleDiagram() {}

    static String of(ApplicationModules modules) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (ApplicationModule module : modules) uses.put(name(module), used(modules, module));
        var diagram = new StringBuilder("flowchart TD\n");
        uses.forEach((module, others) -> {
            if (others.isEmpty()) diagram.append("  ").append(module).append('\n');
            for (String other : others)
                if (!explained(uses, module, other))
                    diagram.append("  ")
                            .append(module)
                            .append(" --> ")
                            .append(other)
                            .append('\n');
        });
        return diagram.toString();
    }

    static String in(String document) {
        return document.substring(begin(document), end(document));
    }

    static String replacedIn(String document, String diagram) {
        return document.substring(0, begin(document)) + diagram + document.substring(end(document));
    }

    private static int begin(String document) {
        return document.indexOf(BEGIN) + BEGIN.length();
    }

    private static int end(String document) {
        return document.indexOf(END, begin(document));
    }

    private static Set<String> used(ApplicationModules modules, ApplicationModule module) {
        Set<String> names = new TreeSet<>();
        module.getDirectDependencies(modules).uniqueModules().forEach(other -> names.add(name(other)));
        names.remove(name(module));
        return names;
    }

    private static boolean explained(Map<String, Set<String>> uses, String module, String other) {
        return uses.getOrDefault(module, Set.of()).stream()
                .filter(between -> !between.equals(other))
                .anyMatch(between -> reaches(uses, between, other));
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        Set<String> next = uses.getOrDefault(from, Set.of());
        return next.contains(to) || next.stream().anyMatch(between -> reaches(uses, between, to));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
