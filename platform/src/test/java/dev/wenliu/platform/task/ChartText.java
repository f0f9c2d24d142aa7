package dev.wenliu.platform.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Writes a chart's file node by node; what is added inside a sub-process stands in its element. */
public final class ChartText {

    private static final String HEAD = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:wl="https://wenliu.dev/bpmn/1"
                         id="definitions" targetNamespace="https://wenliu.dev/flows/generated">
            <process id="generated" isExecutable="false">
            """;

    private final Deque<StringBuilder> scopes = new ArrayDeque<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public ChartText() {
        scopes.push(new StringBuilder());
        node("startEvent", "start", "<wl:rights otherwise=\"edit\"/>");
        node("endEvent", "end", "");
    }

    /** The whole file. */
    public String text() {
        return HEAD + scopes.getFirst() + "</process></definitions>";
    }

    /** An id that was not used before. */
    public String fresh(String kind) {
        return kind + numbers.merge(kind, 1, Integer::sum);
    }

    public void node(String element, String id, String definition) {
        String inside = definition.isEmpty() ? "" : "<extensionElements>" + definition + "</extensionElements>";
        scopes.getFirst().append("<%s id=\"%s\" name=\"%s\">%s</%s>%n".formatted(element, id, id, inside, element));
    }

    /** A gateway whose way without a condition is the last resort. */
    public void deciding(String element, String id) {
        scopes.getFirst()
                .append("<%s id=\"%s\" name=\"%s\" default=\"%s\"/>%n".formatted(element, id, id, otherwise(id)));
    }

    public void line(String from, String to) {
        way(from + "-" + to, from, to, "");
    }

    public void when(String from, String to, String condition) {
        way(
                fresh("when"),
                from,
                to,
                "<extensionElements><wl:condition>" + condition + "</wl:condition></extensionElements>");
    }

    public void otherwise(String from, String to) {
        way(otherwise(from), from, to, "");
    }

    /** What follows stands inside the sub-process, between {@code <id>-in} and {@code <id>-out}. */
    public void enter(String id) {
        scopes.push(new StringBuilder("<subProcess id=\"%s\" name=\"%s\">%n".formatted(id, id)));
        node("startEvent", id + "-in", "");
        node("endEvent", id + "-out", "");
    }

    public void leave() {
        StringBuilder inside = scopes.pop();
        scopes.getFirst().append(inside).append("</subProcess>\n");
    }

    private void way(String id, String from, String to, String inside) {
        scopes.getFirst()
                .append("<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>%n"
                        .formatted(id, from, to, inside));
    }

    private static String otherwise(String gateway) {
        return gateway + "-else";
    }
}
