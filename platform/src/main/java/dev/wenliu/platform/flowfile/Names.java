package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import java.util.List;
import java.util.regex.Pattern;

/** What names in a flow package may look like. */
final class Names {

    /** The parts that every package has, in the order in which problems are listed. */
    static final List<String> PARTS =
            List.of(FlowPackage.DEFINITION, FlowPackage.FORM, FlowPackage.CHART, FlowPackage.PRINT);

    private static final Pattern SCENARIO = Pattern.compile("scenarios/[a-z0-9][a-z0-9-]{0,59}\\.json");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern NODE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}");
    private static final Pattern OPTION = Pattern.compile("[a-z0-9][A-Za-z0-9_-]{0,39}");
    private static final Pattern EXTENSION = Pattern.compile("[a-z][a-z0-9-]{0,39}:[a-z][a-z0-9-]{0,39}");
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final Pattern NUMBERING = Pattern.compile("[\\p{IsHan}A-Za-z]{1,10}");

    private Names() {}

    static boolean isPart(String path) {
        return PARTS.contains(path) || isScenario(path);
    }

    static boolean isScenario(String path) {
        return SCENARIO.matcher(path).matches();
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static boolean isNode(String text) {
        return NODE.matcher(text).matches();
    }

    static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    static boolean isOption(String text) {
        return OPTION.matcher(text).matches();
    }

    static boolean isExtension(String text) {
        return EXTENSION.matcher(text).matches();
    }

    static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    static boolean isNumbering(String text) {
        return NUMBERING.matcher(text).matches();
    }
}
