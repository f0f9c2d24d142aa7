package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.PackageFixture.broken;
import static dev.wenliu.platform.flowfile.PackageFixture.parts;

import dev.wenliu.platform.attack.AttackRoom;
import dev.wenliu.platform.attack.Attacks;
import dev.wenliu.platform.attack.LawfulCase;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.scripting.SomeScripts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attack group A against the first lock alone: the reader of flow packages. */
@ExtendWith(AttackRoom.class)
class AuthoredAttacksTest {

    private static final String NAME = "name=\"抄送人力资源部\"";
    private static final String NAME_EN = "wl:nameEn=\"Tell human resources\"";
    private static final String NAME_END = NAME_EN + ">";
    private static final String JUEL =
            "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('FILE').createNewFile()}";
    private static final List<String> EXPRESSIONS = List.of(
            JUEL,
            "#{x}",
            "${ x }",
            "&#36;{x}",
            "&#x24;&#123;x}",
            "${dataSource}",
            "${applicationContext.getBean('x')}",
            "a ${x} b");
    private static final String EXPRESSION = "chart.expression";

    @TestFactory
    Stream<DynamicTest> expressionsAreRefusedWhereverTheyStand(Attacks attacks) {
        var hostile = new HostilePackages("1.3.7");
        for (String text : EXPRESSIONS) {
            hostile.chart("A1 signer as " + text, "<wl:departmentHead/>", persons(text), EXPRESSION);
            hostile.chart("A2 name as " + text, NAME, "name=\"" + text + "\"", EXPRESSION);
            hostile.chart("A2 English name as " + text, NAME_EN, "wl:nameEn=\"" + text + "\"", EXPRESSION);
            hostile.chart("A4 condition value as " + text, "value=\"3\"", "value=\"" + text + "\"", EXPRESSION);
            hostile.chart("A4 condition field as " + text, "field=\"days\"", "field=\"" + text + "\"", EXPRESSION);
            hostile.chart("A12 documentation as " + text, NAME_END, NAME_END + documentation(text), EXPRESSION);
            hostile.chart("A12 way's name as " + text, "name=\"超过 3 天\"", "name=\"" + text + "\"", EXPRESSION);
            hostile.chart("A12 id as " + text, "id=\"leader-done\"", "id=\"" + text + "\"", EXPRESSION);
        }
        return attacks.refused(hostile.cases());
    }

    @TestFactory
    Stream<DynamicTest> scriptsShellsAndEnginesAreRefused(Attacks attacks) {
        var hostile = new HostilePackages("1.3.7");
        for (String language : List.of("juel", "groovy", "javascript", "python", "jython"))
            hostile.before("A6 script in " + language, script(language), "chart.script");
        for (String engine :
                List.of("http://flowable.org/bpmn", "http://activiti.org/bpmn", "http://camunda.org/schema/1.0/bpmn")) {
            for (String attribute : List.of(
                    "type='shell'",
                    "type='http'",
                    "type='mail'",
                    "type='camel'",
                    "type='mule'",
                    "type='dmn'",
                    "class='java.lang.Runtime'",
                    "delegateExpression='x'",
                    "expression='x'",
                    "assignee='x'",
                    "dueDate='x'",
                    "priority='1'",
                    "category='x'",
                    "async='true'",
                    "skipExpression='x'"))
                hostile.attribute(
                        "A7-9 " + attribute + " of " + engine,
                        "xmlns:f='" + engine + "' f:" + attribute,
                        "chart.engine-attribute");
            hostile.chart(
                    "A3 listener of " + engine,
                    "<wl:cc>",
                    "<f:executionListener xmlns:f='" + engine + "' class='x'/><wl:cc>",
                    "chart.engine-element");
            hostile.chart(
                    "A12 field of " + engine,
                    "<wl:cc>",
                    "<f:field xmlns:f='" + engine + "' name='command' stringValue='touch'/><wl:cc>",
                    "chart.engine-element");
        }
        hostile.attribute("A5 implementation", "implementation=\"##unspecified\"", "chart.attribute");
        hostile.chart(
                "A4 BPMN's own condition",
                "targetRef=\"leader\">",
                "targetRef=\"leader\"><conditionExpression>x</conditionExpression>",
                "chart.condition-expression");
        return attacks.refused(hostile.cases());
    }

    @TestFactory
    Stream<DynamicTest> otherKindsOfNodesAreRefused(Attacks attacks) {
        var hostile = new HostilePackages("1.3.7");
        for (String kind : List.of(
                "callActivity",
                "transaction",
                "adHocSubProcess",
                "businessRuleTask",
                "receiveTask",
                "manualTask",
                "intermediateCatchEvent",
                "intermediateThrowEvent",
                "boundaryEvent",
                "eventBasedGateway",
                "complexGateway",
                "task",
                "dataObject")) hostile.before("A14 " + kind, "<" + kind + " id=\"evil\"/>", "chart.node-kind");
        for (String element : List.of(
                "multiInstanceLoopCharacteristics",
                "ioSpecification",
                "timerEventDefinition",
                "dataInputAssociation",
                "property"))
            hostile.chart("A12 " + element, NAME_END, NAME_END + "<" + element + "/>", "chart.element");
        for (String file : List.of(
                "evil.dmn",
                "evil.cmmn",
                "evil.bpmn20.xml",
                "evil.form",
                "evil.js",
                "META-INF/services/x",
                "scenarios/x.class")) hostile.part("A14 file " + file, file, "<definitions/>", "file.unknown");
        return attacks.refused(hostile.cases());
    }

    @TestFactory
    Stream<DynamicTest> lawfulPackagesAreTaken(Attacks attacks) {
        return attacks.accepted(List.of(
                new LawfulCase("a flow as it is", canaries -> new Packages(SomeScripts.running()).read(parts("leave"))),
                lawful("dollars and braces", FlowPackage.CHART, NAME, "name=\"抄送 $5 {人事} &amp; #1\""),
                lawful(
                        "annotation says what it likes",
                        FlowPackage.CHART,
                        "</process>",
                        "<textAnnotation id=\"note\"><text>${x} #{y}</text></textAnnotation></process>"),
                lawful("label that looks like one", FlowPackage.FORM, "\"zh\": \"请假天数\"", "\"zh\": \"${days}\""),
                lawful(
                        "title that looks like one",
                        FlowPackage.DEFINITION,
                        "\"zh\": \"请假\"",
                        "\"zh\": \"#{x}${y}{0}\"")));
    }

    private static LawfulCase lawful(String id, String file, String find, String replacement) {
        return new LawfulCase(
                id, canaries -> new Packages(SomeScripts.running()).read(broken(file, find, replacement)));
    }

    private static String persons(String login) {
        return "<wl:persons><wl:person login=\"" + login + "\"/></wl:persons>";
    }

    private static String documentation(String text) {
        return "<documentation>" + text + "</documentation>";
    }

    private static String script(String language) {
        return "<scriptTask id=\"evil\" scriptFormat=\"" + language + "\"><script>x</script></scriptTask>";
    }
}
