package dev.wenliu.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.wenliu.platform.attack.AttackCase;
import dev.wenliu.platform.attack.AttackRoom;
import dev.wenliu.platform.attack.Attacker;
import dev.wenliu.platform.attack.Attacks;
import dev.wenliu.platform.flow.Chart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Attack group A against the second lock alone: models that our compiler would never write are handed to the engine directly. */
@ExtendWith(AttackRoom.class)
class EngineLocksTest {

    private static final Chart LAWFUL =
            new Sketch().approval("node").line("start", "node", "end").chart();
    private static final String JUEL =
            "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('CANARY').createNewFile()}";
    private static final String SHELL = "<serviceTask id='node' flowable:type='shell'><extensionElements>"
            + "<flowable:field name='command' stringValue='touch'/><flowable:field name='arg1' stringValue='CANARY'/>"
            + "</extensionElements></serviceTask>";

    /** An attack: its number in the list of limits, and the element in the middle of the chart, or the attributes on the way behind it. */
    record Attack(String id, String element, String condition) {
        static Attack node(String id, String element) {
            return new Attack(id, element, "");
        }

        static Attack way(String id, String condition) {
            return new Attack(id, "<receiveTask id='node'/>", condition);
        }
    }

    static final List<Attack> ATTACKS = List.of(
            Attack.node("A1 assignee", "<userTask id='node' flowable:assignee=\"" + JUEL + "\"/>"),
            Attack.node("A2 name", "<userTask id='node' name=\"" + JUEL + "\"/>"),
            Attack.node(
                    "A3 listener",
                    listener("<receiveTask id='node'>", "expression=\"" + JUEL + "\"", "</receiveTask>")),
            Attack.node(
                    "A3 class listener",
                    listener("<receiveTask id='node'>", "class='java.lang.Thread'", "</receiveTask>")),
            Attack.way("A4 condition", "<conditionExpression>" + JUEL + "</conditionExpression>"),
            Attack.way(
                    "A4 own condition and more",
                    "<conditionExpression>${routing.take(execution,'x')}" + JUEL + "</conditionExpression>"),
            Attack.way(
                    "A4 unknown transition",
                    "<conditionExpression>${routing.take(execution,'x')}</conditionExpression>"),
            Attack.way(
                    "A4 listener",
                    "<extensionElements><flowable:executionListener event='take' expression=\"" + JUEL
                            + "\"/></extensionElements>"),
            Attack.node("A5 service", "<serviceTask id='node' flowable:expression=\"" + JUEL + "\"/>"),
            Attack.node("A6 script juel", script("juel")),
            Attack.node("A6 script groovy", script("groovy")),
            Attack.node("A6 script javascript", script("javascript")),
            Attack.node("A6 script python", script("python")),
            Attack.way(
                    "A6 script condition", "<conditionExpression language='juel'>" + JUEL + "</conditionExpression>"),
            Attack.node("A7 shell", SHELL),
            Attack.node("A8 http", task("http", "requestMethod", "requestUrl")),
            Attack.node("A8 mail", task("mail", "to", "text")),
            Attack.node("A8 send mail", task("mail", "to", "text").replace("serviceTask", "sendTask")),
            Attack.node("A8 camel", "<serviceTask id='node' flowable:type='camel'/>"),
            Attack.node("A9 class", "<serviceTask id='node' flowable:class='java.lang.Thread'/>"),
            Attack.node("A9 delegate", "<serviceTask id='node' flowable:delegateExpression='${dataSource}'/>"),
            Attack.way("A10 bean walk", "<conditionExpression>${dataSource.connection.close()}</conditionExpression>"),
            Attack.node("A12 due date", "<userTask id='node' flowable:dueDate=\"" + JUEL + "\"/>"),
            Attack.node(
                    "A12 instances",
                    "<receiveTask id='node'><multiInstanceLoopCharacteristics><loopCardinality>" + JUEL
                            + "</loopCardinality></multiInstanceLoopCharacteristics></receiveTask>"),
            Attack.node(
                    "A12 timer",
                    "<intermediateCatchEvent id='node'><timerEventDefinition><timeDuration>" + JUEL
                            + "</timeDuration></timerEventDefinition></intermediateCatchEvent>"),
            Attack.node("A12 priority", "<userTask id='node' flowable:priority=\"" + JUEL + "\"/>"),
            Attack.node("A12 category", "<userTask id='node' flowable:category=\"" + JUEL + "\"/>"),
            Attack.node("A12 form key", "<userTask id='node' flowable:formKey=\"" + JUEL + "\"/>"),
            Attack.node("A12 candidates", "<userTask id='node' flowable:candidateUsers=\"" + JUEL + "\"/>"),
            Attack.node("A12 skip expression", "<userTask id='node' flowable:skipExpression=\"" + JUEL + "\"/>"),
            Attack.node(
                    "A12 boundary timer",
                    "<receiveTask id='node'/><boundaryEvent id='edge' attachedToRef='node'><timerEventDefinition><timeDuration>"
                            + JUEL + "</timeDuration></timerEventDefinition></boundaryEvent>"),
            Attack.node(
                    "A13 data object",
                    "<subProcess id='node'><dataObject id='d' name='d' itemSubjectRef='xsd:string'>"
                            + "<extensionElements><flowable:value>" + JUEL
                            + "</flowable:value></extensionElements></dataObject>"
                            + "<startEvent id='in'/></subProcess>"),
            Attack.node("A14 decision", task("dmn", "decisionTableReferenceKey")),
            Attack.node("A14 case", "<serviceTask id='node' flowable:type='case' flowable:caseDefinitionKey='x'/>"),
            Attack.node("A12 skip", "<manualTask id='node'/>"),
            Attack.node("call activity", "<callActivity id='node' calledElement='attack'/>"),
            Attack.node("decision", "<businessRuleTask id='node'/>"),
            Attack.node("asynchronous", "<receiveTask id='node' flowable:async='true'/>"),
            Attack.node("sub-process", "<subProcess id='node'/>"));

    @TempDir
    Path folder = Path.of("target");

    private final EngineRoom room = Databases.H2.room();

    @TestFactory
    Stream<DynamicTest> theEngineAloneRefuses(Attacks attacks) {
        return attacks.refused(ATTACKS.stream()
                .map(attack -> new AttackCase(
                        attack.id() + " · engine",
                        "1.3.7",
                        Attacker.DESIGNER,
                        canaries -> run(room.flowable, attack, canaries.file(), canaries.url()),
                        EngineReason.FORBIDDEN.key()))
                .toList());
    }

    @Test
    void aDoctypeMakesTheEngineCallNobody() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/a.dtd";
            String lawful = xml(Attack.way("", ""), folder);

            var thrown =
                    catchThrowable(() -> deploy(room.flowable, "<!DOCTYPE definitions SYSTEM '" + url + "'>" + lawful));

            listener.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .as("deployed: %s", thrown)
                    .isThrownBy(listener::accept);
        }
    }

    @Test
    void decisionsAndCasesInADeploymentStayDead() {
        room.flowable
                .getRepositoryService()
                .createDeployment()
                .addString("evil.dmn", "<definitions/>")
                .addString("evil.cmmn", "<definitions/>")
                .deploy();

        assertThat(room.flowable
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionResourceNameLike("evil%")
                        .count())
                .isZero();
    }

    @Test
    void aLawfulModelOnTheSameRoadIsAccepted() {
        var lawful = Attack.way("", "");

        String instance = run(room.flowable, lawful, folder.resolve("canary"));

        assertThat(room.executions(instance)).isZero();
    }

    /** Without our locks the same attacks work: otherwise the canary would prove nothing. */
    @Test
    void aBareEngineRunsThem() {
        var bare = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:bare-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .setDatabaseSchemaUpdate("true")
                .setEngineName("bare");
        var engine = bare.buildProcessEngine();

        run(engine, Attack.way("A4", "<conditionExpression>" + JUEL + "</conditionExpression>"), folder.resolve("a4"));
        run(engine, Attack.node("A7", SHELL), folder.resolve("a7"));

        engine.close();
        assertThat(folder.resolve("a4")).exists();
        assertThat(folder.resolve("a7")).exists();
    }

    private String run(ProcessEngine engine, Attack attack, Path canary) {
        return run(engine, attack, canary, "");
    }

    private String run(ProcessEngine engine, Attack attack, Path canary, String url) {
        deploy(engine, xml(attack, canary).replace("URL", url));
        var journey = new Journey(LAWFUL, condition -> true);
        return journey.during(() -> {
            var started = engine.getRuntimeService().startProcessInstanceByKey("attack");
            var waiting = engine.getRuntimeService()
                    .createExecutionQuery()
                    .processInstanceId(started.getId())
                    .activityId("node")
                    .singleResult();
            if (waiting != null) engine.getRuntimeService().trigger(waiting.getId());
            return started.getId();
        });
    }

    private static void deploy(ProcessEngine engine, String xml) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("attack.bpmn", xml)
                .disableSchemaValidation()
                .deploy();
    }

    private static String xml(Attack attack, Path canary) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="attack">
                  <process id="attack" isExecutable="true">
                    <startEvent id="begin"/>
                    <sequenceFlow id="in" sourceRef="begin" targetRef="node"/>
                    %s
                    <sequenceFlow id="to" sourceRef="node" targetRef="end">%s</sequenceFlow>
                    <endEvent id="end"/>
                  </process>
                </definitions>
                """.formatted(attack.element(), attack.condition()).replace("CANARY", canary.toString());
    }

    private static String listener(String open, String attribute, String close) {
        return open + "<extensionElements><flowable:executionListener event='start' " + attribute
                + "/></extensionElements>" + close;
    }

    private static String task(String type, String... fields) {
        var task = new StringBuilder("<serviceTask id='node' flowable:type='" + type + "'><extensionElements>");
        for (String field : fields)
            task.append("<flowable:field name='").append(field).append("' stringValue='URL'/>");
        return task.append("</extensionElements></serviceTask>").toString();
    }

    private static String script(String language) {
        return "<scriptTask id='node' scriptFormat='" + language + "'><script>" + JUEL + "</script></scriptTask>";
    }
}
