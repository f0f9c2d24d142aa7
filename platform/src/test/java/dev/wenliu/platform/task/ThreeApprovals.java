package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.LI_NA;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A flow of three approvals in a row whose five fields everybody fills anew, and one matter of it after the other. */
final class ThreeApprovals {

    private static final String CODE = "three-approvals";
    private static final int FIELDS = 5;
    private static final List<String> SIGNERS = List.of("wang.qiang", "chen.guodong", "liu.fang");

    private final Office office;
    private final JdbcClient jdbc;
    private final Actor initiator;
    private final List<Actor> signers;
    private final VersionId version;

    ThreeApprovals(Office office, ExtraFlows flows, JdbcClient jdbc) {
        flows.publish(
                CODE,
                Map.of(
                        FlowPackage.FORM, form -> form(),
                        FlowPackage.CHART, chart -> chart(),
                        FlowPackage.PRINT, print -> print()));
        this.office = office;
        this.jdbc = jdbc;
        this.initiator = office.as(LI_NA);
        this.signers = SIGNERS.stream().map(office::as).toList();
        this.version = office.templates.toStart(initiator, CODE).id();
    }

    /** Submits a matter and lets its three signers approve, each changing all five fields. */
    void runOne() {
        MatterId matter = office.matters.submit(initiator, new Submission(UUID.randomUUID(), version, values(0)));
        for (int step = 1; step <= signers.size(); step++)
            office.tasks.perform(signers.get(step - 1), task(matter), new TaskAct.Approve("同意", values(step)));
    }

    private TaskId task(MatterId matter) {
        return jdbc.sql("select task_id from seat where matter_id = ? and state = 'OPEN'")
                .param(matter.value())
                .query((row, n) -> new TaskId(row.getObject("task_id", UUID.class)))
                .single();
    }

    private static ObjectNode values(int step) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        fields().forEach(n -> values.put("f" + n, "第 " + step + " 步的第 " + n + " 项说明"));
        return values;
    }

    private static IntStream fields() {
        return IntStream.rangeClosed(1, FIELDS);
    }

    private static String each(String pattern) {
        return fields().mapToObj(n -> pattern.replace("#", String.valueOf(n))).collect(Collectors.joining(","));
    }

    private static String form() {
        return """
            {"format": 1, "fields": [%s], "sections": [{"title": {"zh": "内容"}, "places": [%s]}]}""".formatted(
                        each("{\"id\": \"f#\", \"type\": \"text\", \"label\": {\"zh\": \"说明#\"}}"),
                        each("{\"field\": \"f#\"}"));
    }

    private static String print() {
        return """
            {"format": 1, "heading": {"zh": "三次审批"}, "rows": [%s], "opinions": true}""".formatted(each("[\"f#\"]"));
    }

    private static String chart() {
        StringBuilder nodes = new StringBuilder();
        StringBuilder ways = new StringBuilder("<sequenceFlow id='to1' sourceRef='start' targetRef='n1'/>");
        for (int n = 1; n <= SIGNERS.size(); n++) {
            nodes.append("""
                <userTask id='n%1$d' name='第 %1$d 次审批'><extensionElements>
                  <wl:approval mode='any' whenEmpty='refuse' whenInitiator='sign' whenRepeated='sign'>
                    <wl:persons><wl:person login='%2$s'/></wl:persons>
                  </wl:approval>
                  <wl:rights otherwise='edit'/>
                </extensionElements></userTask>""".formatted(n, SIGNERS.get(n - 1)));
            String next = n == SIGNERS.size() ? "end" : "n" + (n + 1);
            ways.append("<sequenceFlow id='from%1$d' sourceRef='n%1$d' targetRef='%2$s'/>".formatted(n, next));
        }
        return """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:wl='https://wenliu.dev/bpmn/1'
                         id='definitions' targetNamespace='https://wenliu.dev/flows/three-approvals'>
              <process id='three-approvals' name='三次审批' isExecutable='false'>
                <startEvent id='start' name='填写'><extensionElements>
                  <wl:rights otherwise='required'/>
                </extensionElements></startEvent>
                %s
                <endEvent id='end' name='办结'/>
                %s
              </process>
            </definitions>""".formatted(nodes, ways);
    }
}
