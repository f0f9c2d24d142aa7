package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.signoff.SignMode;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A chart for random walks: two approval nodes, one behind the other or in two branches that join before a third. Signers are named, none of
 * them watches over the owner unit, and nobody passes automatically.
 */
record WalkChart(Signing first, Signing second, boolean parallel) {

    /** How the signers of a node sign, and how many there are. */
    enum Signing {
        SINGLE(SignMode.ANY, 1),
        ANY_SIGN(SignMode.ANY, 3),
        COUNTERSIGN(SignMode.COUNTERSIGN, 3),
        SEQUENTIAL(SignMode.SEQUENTIAL, 3);

        final SignMode mode;
        final int signers;

        Signing(SignMode mode, int signers) {
            this.mode = mode;
            this.signers = signers;
        }
    }

    static final String INITIATOR = "li.na";
    static final String STRANGER = "zhang.wei";
    private static final List<String> FIRST = List.of("wang.qiang", "xu.mei", "huang.lei");
    private static final List<String> SECOND = List.of("song.yan", "xu.mei", "liang.bo");
    private static final List<String> LAST = List.of("chen.guodong");

    static List<WalkChart> all() {
        List<WalkChart> all = new ArrayList<>();
        for (Signing first : Signing.values())
            for (Signing second : Signing.values())
                for (boolean parallel : new boolean[] {false, true}) all.add(new WalkChart(first, second, parallel));
        return all;
    }

    String code() {
        String name = (parallel ? "fork-" : "line-") + first + "-" + second;
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nodes that are reached first. */
    List<String> beginning() {
        return parallel ? List.of("a", "b") : List.of("a");
    }

    /** Nodes to which a handler of the node may send back. */
    List<String> targets(String node) {
        return !parallel && node.equals("b") ? List.of("start", "a") : List.of("start");
    }

    SignMode mode(String node) {
        return switch (node) {
            case "a" -> first.mode;
            case "b" -> second.mode;
            default -> SignMode.ANY;
        };
    }

    List<String> signers(String node) {
        return switch (node) {
            case "a" -> FIRST.subList(0, first.signers);
            case "b" -> SECOND.subList(0, second.signers);
            case "c" -> LAST;
            default -> List.of(INITIATOR);
        };
    }

    void publish(ExtraFlows flows) {
        flows.publish(code(), Map.of(FlowPackage.CHART, leave -> xml()));
    }

    private String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:wl="https://wenliu.dev/bpmn/1"
                             id="definitions" targetNamespace="https://wenliu.dev/flows/walk">
                  <process id="walk" name="漫步" isExecutable="false">
                    <startEvent id="start" name="发起"><extensionElements><wl:rights otherwise="edit"/></extensionElements></startEvent>
                    %s
                    <endEvent id="end" name="办结"/>
                  </process>
                </definitions>
                """.formatted(parallel ? fork() : line());
    }

    private String line() {
        return approval("a") + approval("b") + way("start", "a") + way("a", "b") + way("b", "end");
    }

    private String fork() {
        return "<parallelGateway id=\"f\" name=\"分开\"/><parallelGateway id=\"j\" name=\"汇合\"/>"
                + approval("a")
                + approval("b")
                + approval("c")
                + way("start", "f")
                + way("f", "a")
                + way("f", "b")
                + way("a", "j")
                + way("b", "j")
                + way("j", "c")
                + way("c", "end");
    }

    private String approval(String node) {
        var persons = new StringBuilder();
        for (String login : signers(node))
            persons.append("<wl:person login=\"").append(login).append("\"/>");
        String mode = mode(node).name().toLowerCase(Locale.ROOT);
        return """
                <userTask id="%s" name="审批%s"><extensionElements>
                <wl:approval mode="%s" whenEmpty="refuse" whenInitiator="sign" whenRepeated="sign"><wl:persons>%s</wl:persons></wl:approval>
                <wl:rights otherwise="read"/></extensionElements></userTask>
                """.formatted(node, node, mode, persons);
    }

    private static String way(String from, String to) {
        return "<sequenceFlow id=\"%s-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(from, to, from, to);
    }
}
