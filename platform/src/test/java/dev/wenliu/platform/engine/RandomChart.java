package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A block-structured chart drawn by chance: lines, choices, forks, conditional forks, loops and sub-processes inside each other. */
final class RandomChart {

    private final Random random;
    private final Sketch sketch = new Sketch();
    private final List<String> approvals = new ArrayList<>();
    private final Map<String, Set<String>> branchOf = new HashMap<>();
    private final List<Set<String>> open = new ArrayList<>();
    private final Map<String, String> joins = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private int numbers;

    RandomChart(Random random) {
        this.random = random;
        open.add(new HashSet<>(Set.of("start", "end")));
        connect("start", sequence(3), "end");
        branchOf.put("start", open.getFirst());
    }

    Chart chart() {
        return sketch.chart();
    }

    /** The nodes where somebody signs. */
    List<String> approvals() {
        return approvals;
    }

    /** All nodes of the innermost branch around a node, inner blocks included; the whole chart on the main line. */
    Set<String> branch(String node) {
        return branchOf.getOrDefault(node, Set.of());
    }

    /** The join of a conditional fork. */
    String join(String fork) {
        return joins.getOrDefault(fork, "");
    }

    /** The sub-processes, each with all that is inside. */
    Map<String, Set<String>> parts() {
        return parts;
    }

    private record Block(String first, String last) {}

    private Block sequence(int depth) {
        Block whole = block(depth);
        for (int more = random.nextInt(3); more > 0; more--) {
            Block next = block(depth);
            sketch.line(whole.last, next.first);
            whole = new Block(whole.first, next.last);
        }
        return whole;
    }

    private Block block(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(8)) {
            case 3 -> choice(depth);
            case 4 -> fork(depth);
            case 5 -> loop(depth);
            case 6 -> conditionalFork(depth);
            case 7 -> part(depth);
            default -> approval();
        };
    }

    private Block approval() {
        String id = fresh("a");
        sketch.approval(id);
        approvals.add(id);
        return new Block(id, id);
    }

    private Block choice(int depth) {
        String split = fresh("x");
        String merge = fresh("m");
        sketch.choice(split, merge);
        for (int ways = 1 + random.nextInt(2); ways > 0; ways--) {
            Block body = sequence(depth - 1);
            sketch.when(split, body.first).line(body.last, merge);
        }
        sketch.otherwise(split, merge);
        return new Block(split, merge);
    }

    private Block fork(int depth) {
        String fork = fresh("f");
        String join = fresh("j");
        sketch.parallel(fork, join);
        for (int ways = 2 + random.nextInt(2); ways > 0; ways--) {
            open.add(new HashSet<>());
            connect(fork, sequence(depth - 1), join);
            open.removeLast();
        }
        return new Block(fork, join);
    }

    private Block conditionalFork(int depth) {
        String fork = fresh("i");
        String join = fresh("k");
        joins.put(fork, join);
        sketch.inclusive(fork, join);
        for (int ways = 1 + random.nextInt(2); ways > 0; ways--) {
            open.add(new HashSet<>());
            Block body = sequence(depth - 1);
            sketch.when(fork, body.first).line(body.last, join);
            open.removeLast();
        }
        open.add(new HashSet<>());
        if (random.nextBoolean()) {
            sketch.otherwise(fork, join);
        } else {
            Block body = sequence(depth - 1);
            sketch.otherwise(fork, body.first).line(body.last, join);
        }
        open.removeLast();
        return new Block(fork, join);
    }

    private Block part(int depth) {
        String part = fresh("p");
        Set<String> inside = new HashSet<>(Set.of(part + "_in", part + "_out"));
        open.add(inside);
        sketch.enter(part);
        connect(part + "_in", sequence(depth - 1), part + "_out");
        sketch.leave();
        open.removeLast();
        parts.put(part, inside);
        return new Block(part, part);
    }

    private Block loop(int depth) {
        String merge = fresh("m");
        String again = fresh("x");
        String on = fresh("m");
        sketch.choice(merge, again, on);
        Block wait = approval();
        Block body = sequence(depth - 1);
        sketch.line(merge, wait.first).line(wait.last, body.first).line(body.last, again);
        sketch.when(again, merge).otherwise(again, on);
        return new Block(merge, on);
    }

    private void connect(String from, Block body, String to) {
        sketch.line(from, body.first).line(body.last, to);
    }

    private String fresh(String kind) {
        String id = kind + numbers++;
        open.forEach(branch -> branch.add(id));
        branchOf.put(id, open.getLast());
        return id;
    }
}
