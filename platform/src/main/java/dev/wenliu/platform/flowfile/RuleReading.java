package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.ChartVocabulary.OURS;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.ChoiceRange;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowlint.Problems;
import java.util.List;

/** Reads the assignee rule inside an approval or cc element. */
final class RuleReading {

    private static final int MOST_CHOSEN = 20;

    private final String node;
    private final Problems problems;

    RuleReading(String node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** The only rule inside the element. */
    AssigneeRule read(XmlElement holder) {
        List<XmlElement> rules = holder.children().stream()
                .filter(child -> child.namespace().equals(OURS))
                .toList();
        if (rules.size() != 1) {
            problems.add(FlowPackage.CHART, node, "rule.one", rules.size());
            return new AssigneeRule.Initiator();
        }
        return rule(rules.getFirst());
    }

    private AssigneeRule rule(XmlElement rule) {
        return switch (rule.name()) {
            case "persons" -> persons(rule);
            case "roleHolders" -> new AssigneeRule.RoleHolders(code(rule, "role"));
            case "postHolders" -> new AssigneeRule.PostHolders(post(rule), unit(rule));
            case "departmentHead" -> new AssigneeRule.DepartmentHead(unit(rule));
            case "leaderInCharge" -> new AssigneeRule.LeaderInCharge(unit(rule));
            case "managerOf" -> new AssigneeRule.ManagerOf(rule.attribute("field"));
            case "pluginRule" -> ofPlugin(rule);
            case "initiatorsChoice" -> choice(rule);
            case "initiatorsManager" -> new AssigneeRule.InitiatorsManager();
            default -> new AssigneeRule.Initiator();
        };
    }

    private AssigneeRule ofPlugin(XmlElement rule) {
        String extension = rule.attribute("extension");
        if (!Names.isExtension(extension)) problems.add(FlowPackage.CHART, node, "chart.step", extension);
        return new AssigneeRule.OfPlugin(extension, ExtensionSettings.read(rule, node, problems));
    }

    private AssigneeRule choice(XmlElement rule) {
        int least = count(rule, "min", 0);
        int most = count(rule, "max", Math.max(1, least));
        return new AssigneeRule.InitiatorsChoice(range(rule), least, most);
    }

    private ChoiceRange range(XmlElement rule) {
        return switch (rule.attribute("range")) {
            case "role" -> new ChoiceRange.Role(code(rule, "role"));
            case "department" -> new ChoiceRange.Department(unit(rule));
            case "company" -> new ChoiceRange.Company();
            default -> {
                problems.add(FlowPackage.CHART, node, "chart.choice", "range", rule.attribute("range"));
                yield new ChoiceRange.Company();
            }
        };
    }

    /** How many persons, one where nothing is written. */
    private int count(XmlElement rule, String attribute, int least) {
        String text = rule.attribute(attribute).isEmpty() ? "1" : rule.attribute(attribute);
        int count = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : -1;
        if (count >= least && count <= MOST_CHOSEN) return count;
        problems.add(FlowPackage.CHART, node, "rule.count", attribute, text, least, MOST_CHOSEN);
        return 1;
    }

    private AssigneeRule persons(XmlElement rule) {
        List<String> logins = rule.children(OURS, "person").stream()
                .map(person -> person.attribute("login"))
                .toList();
        if (logins.isEmpty()) problems.add(FlowPackage.CHART, node, "rule.no-person");
        for (String login : logins)
            if (!Names.isLogin(login)) problems.add(FlowPackage.CHART, node, "rule.login", login);
        return new AssigneeRule.Persons(logins);
    }

    private String post(XmlElement rule) {
        String post = rule.attribute("post");
        if (post.isBlank() || post.length() > 40) problems.add(FlowPackage.CHART, node, "rule.code", "post", post);
        return post;
    }

    private String unit(XmlElement rule) {
        return rule.attribute("unit").isEmpty() ? "" : code(rule, "unit");
    }

    private String code(XmlElement rule, String attribute) {
        String code = rule.attribute(attribute);
        if (!Names.isCode(code)) problems.add(FlowPackage.CHART, node, "rule.code", attribute, code);
        return code;
    }
}
