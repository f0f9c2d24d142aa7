package dev.wenliu.platform.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order things that depend on each other are worked out.
 *
 * @param order each after all that it depends on
 * @param circle things that depend on themselves in the end; empty when all is well
 */
public record Precedence(List<String> order, List<String> circle) {

    public Precedence {
        order = List.copyOf(order);
        circle = List.copyOf(circle);
    }

    /** Orders the keys; what they depend on may be missing among the keys and then depends on nothing. */
    public static Precedence of(Map<String, Set<String>> dependencies) {
        var walk = new Walk(dependencies);
        dependencies.keySet().forEach(walk::visit);
        return new Precedence(
                walk.done.stream().filter(dependencies::containsKey).toList(), walk.circle);
    }

    private static final class Walk {

        private final Map<String, Set<String>> dependencies;
        private final Set<String> done = new LinkedHashSet<>();
        private final Set<String> open = new LinkedHashSet<>();
        private List<String> circle = List.of();

        Walk(Map<String, Set<String>> dependencies) {
            this.dependencies = dependencies;
        }

        void visit(String one) {
            if (done.contains(one)) return;
            if (!open.add(one)) {
                if (circle.isEmpty()) circle = from(one);
                return;
            }
            dependencies.getOrDefault(one, Set.of()).forEach(this::visit);
            open.remove(one);
            done.add(one);
        }

        private List<String> from(String one) {
            List<String> all = new ArrayList<>(open);
            return List.copyOf(all.subList(all.indexOf(one), all.size()));
        }
    }
}
