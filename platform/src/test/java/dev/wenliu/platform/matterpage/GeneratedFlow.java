package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.task.ChartText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A flow drawn by chance: the files of its package, and the tree of blocks that {@link ReferencePath} walks. */
final class GeneratedFlow {

    private static final String FORM = """
            {"format": 1,
             "fields": [
               {"id": "amount", "type": "number", "label": {"zh": "金额"}, "config": {"min": "0", "max": "9", "scale": 0}},
               {"id": "days", "type": "number", "label": {"zh": "天数"}, "config": {"min": "0", "max": "9", "scale": 0}},
               {"id": "again", "type": "choice", "label": {"zh": "再来"},
                "config": {"options": [{"value": "yes", "label": {"zh": "是"}}, {"value": "no", "label": {"zh": "否"}}]}},
               {"id": "kind", "type": "choice", "label": {"zh": "类别"},
                "config": {"options": [{"value": "a", "label": {"zh": "甲"}}, {"value": "b", "label": {"zh": "乙"}}]}}],
             "sections": [{"title": {"zh": "内容"}, "places": [
               {"field": "amount"}, {"field": "days"}, {"field": "again"}, {"field": "kind"}]}]}""";
    private static final String PRINT = """
            {"format": 1, "heading": {"zh": "单"}, "rows": [["amount", "days"], ["again", "kind"]], "opinions": true}""";

    private final Random random;
    private final ChartText text = new ChartText();
    private final List<Block> blocks = new ArrayList<>();

    GeneratedFlow(Random random) {
        this.random = random;
        connect("start", sequence(blocks, 3), "end");
    }

    /** A piece of a chart with one way in and one way out. */
    sealed interface Block {
        record Node(String id) implements Block {}

        /** Of ways whose condition holds the first, or all where {@code all}; the otherwise-way when none holds. */
        record Deciding(boolean all, List<Way> ways, List<Block> otherwise) implements Block {}

        record Fork(List<List<Block>> branches) implements Block {}

        record Part(List<Block> inside) implements Block {}
    }

    /** A way out under a condition. */
    record Way(Test test, List<Block> then) {}

    /** A comparison of a field with a constant. */
    record Test(String field, String sign, String value) {

        boolean holds(Map<String, String> form) {
            String filled = form.getOrDefault(field, "");
            return switch (sign) {
                case "=" -> filled.equals(value);
                case "!=" -> !filled.equals(value);
                case "&gt;" -> Integer.parseInt(filled) > Integer.parseInt(value);
                default -> throw new IllegalArgumentException(sign);
            };
        }

        String xml() {
            return "<wl:compare field=\"%s\" operator=\"%s\" value=\"%s\"/>".formatted(field, sign, value);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The leave flow's files turned into this flow's. */
    Map<String, UnaryOperator<String>> edits() {
        return Map.of(
                FlowPackage.CHART,
                leave -> text.text(),
                FlowPackage.FORM,
                leave -> FORM,
                FlowPackage.PRINT,
                leave -> PRINT);
    }

    private record Ends(String first, String last) {}

    private Ends sequence(List<Block> into, int depth) {
        Ends whole = block(into, depth);
        for (int more = random.nextInt(3); more > 0; more--) {
            Ends next = block(into, depth);
            text.line(whole.last, next.first);
            whole = new Ends(whole.first, next.last);
        }
        return whole;
    }

    private Ends block(List<Block> into, int depth) {
        return switch (depth == 0 ? random.nextInt(4) : random.nextInt(10)) {
            case 3 -> node(into, "sendTask", "c", "<wl:cc>" + GeneratedRules.rule(random) + "</wl:cc>");
            case 4 -> deciding(into, depth, false);
            case 5 -> deciding(into, depth, true);
            case 6 -> fork(into, depth);
            case 7 -> part(into, depth);
            case 8 -> loop(into, depth);
            default -> node(into, "userTask", "a", GeneratedRules.approval(random));
        };
    }

    private Ends node(List<Block> into, String element, String kind, String definition) {
        String id = text.fresh(kind);
        text.node(element, id, definition);
        into.add(new Block.Node(id));
        return new Ends(id, id);
    }

    private Ends deciding(List<Block> into, int depth, boolean all) {
        String element = all ? "inclusiveGateway" : "exclusiveGateway";
        String split = text.fresh("x");
        String merge = text.fresh("x");
        text.deciding(element, split);
        text.node(element, merge, "");
        List<Way> ways = new ArrayList<>();
        for (int more = 1 + random.nextInt(2); more > 0; more--) {
            List<Block> then = new ArrayList<>();
            Ends body = sequence(then, depth - 1);
            Test test = test();
            text.when(split, body.first, test.xml());
            text.line(body.last, merge);
            ways.add(new Way(test, then));
        }
        List<Block> otherwise = new ArrayList<>();
        if (random.nextBoolean()) {
            text.otherwise(split, merge);
        } else {
            Ends body = sequence(otherwise, depth - 1);
            text.otherwise(split, body.first);
            text.line(body.last, merge);
        }
        into.add(new Block.Deciding(all, ways, otherwise));
        return new Ends(split, merge);
    }

    private Ends fork(List<Block> into, int depth) {
        String fork = text.fresh("f");
        String join = text.fresh("f");
        text.node("parallelGateway", fork, "");
        text.node("parallelGateway", join, "");
        List<List<Block>> branches = new ArrayList<>();
        for (int more = 2 + random.nextInt(2); more > 0; more--) {
            List<Block> branch = new ArrayList<>();
            connect(fork, sequence(branch, depth - 1), join);
            branches.add(branch);
        }
        into.add(new Block.Fork(branches));
        return new Ends(fork, join);
    }

    private Ends part(List<Block> into, int depth) {
        String part = text.fresh("p");
        List<Block> inside = new ArrayList<>();
        text.enter(part);
        connect(part + "-in", sequence(inside, depth - 1), part + "-out");
        text.leave();
        into.add(new Block.Part(inside));
        return new Ends(part, part);
    }

    /** A way back that no generated form takes. */
    private Ends loop(List<Block> into, int depth) {
        String merge = text.fresh("x");
        String again = text.fresh("x");
        text.node("exclusiveGateway", merge, "");
        text.deciding("exclusiveGateway", again);
        Ends wait = node(into, "userTask", "a", GeneratedRules.approval(random));
        Ends body = sequence(into, depth - 1);
        text.line(merge, wait.first);
        text.line(wait.last, body.first);
        text.line(body.last, again);
        text.when(again, merge, new Test("again", "=", "yes").xml());
        String on = text.fresh("x");
        text.node("exclusiveGateway", on, "");
        text.otherwise(again, on);
        return new Ends(merge, on);
    }

    private Test test() {
        return switch (random.nextInt(3)) {
            case 0 -> new Test("kind", random.nextBoolean() ? "=" : "!=", random.nextBoolean() ? "a" : "b");
            case 1 -> new Test("days", "&gt;", String.valueOf(random.nextInt(9)));
            default -> new Test("amount", "&gt;", String.valueOf(random.nextInt(9)));
        };
    }

    private void connect(String from, Ends body, String to) {
        text.line(from, body.first);
        text.line(body.last, to);
    }
}
