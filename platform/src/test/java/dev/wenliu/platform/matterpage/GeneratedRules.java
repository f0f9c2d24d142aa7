package dev.wenliu.platform.matterpage;

import java.util.List;
import java.util.Random;

/** Assignee rules and approvals drawn by chance, as a chart's file has them; they fit the demo company. */
final class GeneratedRules {

    private static final List<String> LOGINS =
            List.of("li.na", "wang.qiang", "he.ping", "zhou.zheng", "liu.fang", "xu.mei", "lin.zhiyuan", "shen.dan");
    private static final List<String> ROLES = List.of("legal", "hr", "seal-keeper", "fleet-manager", "nobody-has-it");
    private static final List<String> UNITS = List.of("", "", "production", "finance", "office", "company");

    private GeneratedRules() {}

    static String approval(Random random) {
        return "<wl:approval mode=\"%s\" whenEmpty=\"%s\" whenInitiator=\"%s\" whenRepeated=\"%s\">%s</wl:approval>"
                .formatted(
                        any(random, List.of("any", "countersign", "sequential")),
                        any(random, List.of("pass", "administrator", "pass", "administrator", "refuse")),
                        any(random, List.of("sign", "skip", "manager")),
                        any(random, List.of("pass", "pass", "sign")),
                        rule(random));
    }

    static String rule(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "<wl:persons>" + person(random) + (random.nextBoolean() ? person(random) : "") + "</wl:persons>";
            case 1 -> "<wl:roleHolders role=\"%s\"/>".formatted(any(random, ROLES));
            case 2 -> "<wl:departmentHead%s/>".formatted(unit(random));
            case 3 -> "<wl:leaderInCharge%s/>".formatted(unit(random));
            case 4 -> "<wl:postHolders post=\"会务接待\" unit=\"office\"/>";
            case 5 -> "<wl:initiatorsManager/>";
            case 6 -> "<wl:initiatorsChoice range=\"role\" role=\"legal\" min=\"1\" max=\"2\"/>";
            default -> "<wl:initiator/>";
        };
    }

    static String any(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String person(Random random) {
        return "<wl:person login=\"%s\"/>".formatted(any(random, LOGINS));
    }

    private static String unit(Random random) {
        String unit = any(random, UNITS);
        return unit.isEmpty() ? "" : " unit=\"" + unit + "\"";
    }
}
