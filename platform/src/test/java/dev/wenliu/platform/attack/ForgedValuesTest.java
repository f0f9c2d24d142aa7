package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import dev.wenliu.platform.task.TaskAct;
import dev.wenliu.platform.task.Tasks;
import dev.wenliu.platform.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Attack group E, values: hidden and read-only fields, columns of line items, members that no form has. */
@WenliuTest
@ExtendWith(AttackRoom.class)
class ForgedValuesTest {

    private static final String FORGED = "refusal.FormReason.FORGED";
    private static final String LEAVE = """
            {"kind": "annual", "days": "2", "from": "2026-03-05T08:30", "to": "2026-03-06T17:30",
             "reason": "休年假。", "handover": "张伟"}""";
    private static final String TRIP = """
            {"purpose": "site", "destination": "青溪水电站", "from": "2026-03-05T08:30", "to": "2026-03-05T17:30",
             "headcount": "2", "reason": "例行巡检。",
             "passengers": [{"name": "李娜", "phone": "13800000000"}, {"name": "赵敏"}]}""";

    @Autowired
    private Office office;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Matters matters;

    @Autowired
    private Templates templates;

    @Autowired
    private Drafts drafts;

    private final List<AttackCase> cases = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> nobodyStartsWithWhatTheyMayNotFill(Attacks attacks) {
        start("E4 hidden field at the start", "{\"arrangement\": \"已安排\"}");
        start("E4 hidden field emptied", "{\"arrangement\": null}");
        for (String member : List.of(
                "status",
                "state",
                "applicant",
                "initiator",
                "initiatorId",
                "createdBy",
                "number",
                "id",
                "version",
                "$display",
                "__proto__",
                "constructor")) start("E14 member " + member, "{\"" + member + "\": \"forged\"}");
        start("E14 nested member", "{\"matter\": {\"state\": \"COMPLETED\"}}");
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> nobodyChangesWhatTheyMayOnlyRead(Attacks attacks) {
        var leave = office.aMatter("leave").with("days", "5").startedBy("li.na");
        for (String value : List.of("\"1\"", "null", "\"\"", "5", "[]", "{}", "\"5.0\""))
            approve("E5 read-only field as " + value, leave, "{\"days\": " + value + "}");
        approve("E5 read-only beside an honest value", leave, "{\"arrangement\": \"代班\", \"reason\": \"x\"}");

        assertThat(attacks).isNotNull();
        return Stream.concat(attacks.refused(cases), Stream.of(DynamicTest.dynamicTest("nothing changed", () -> {
            assertThat(leave.matter().form().text("days")).isEqualTo("5");
            assertThat(leave.matter().form().value("arrangement")).isNull();
        })));
    }

    @TestFactory
    Stream<DynamicTest> nobodyWritesColumnsThatAreNotTheirs(Attacks attacks) {
        var trip = office.aMatter("vehicle-use").startedBy("li.na");
        trip(trip, "E5 hidden column", "[{\"name\": \"李娜\", \"phone\": \"1\"}]");
        trip(trip, "E5 hidden column emptied", "[{\"name\": \"李娜\", \"phone\": null}]");
        trip(trip, "E5 read-only column", "[{\"name\": \"别人\"}]");
        trip(trip, "E5 row added", "[{\"name\": \"李娜\"}, {\"name\": \"别人\"}]");
        trip(trip, "E5 rows taken away", "[]");
        trip(trip, "E5 rows as null", "null");
        trip(trip, "E5 rows as an object", "{\"name\": \"李娜\"}");
        trip(trip, "E14 unknown column", "[{\"name\": \"李娜\", \"salary\": \"1\"}]");
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> nobodyUsesAnothersRequestOrDraft(Attacks attacks) {
        UUID request = UUID.randomUUID();
        office.aMatter("leave").under(request).startedBy("li.na");
        UUID draft = UUID.randomUUID();
        var version = templates.toStart(office.as("li.na"), "leave").id();
        drafts.save(office.as("li.na"), new Submission(draft, version, json(LEAVE)));
        Actor employee = office.as(Attacker.EMPLOYEE.login());
        cases.add(new AttackCase(
                "E14 submit under another's request",
                "8.2.2",
                Attacker.EMPLOYEE,
                canaries -> matters.submit(employee, new Submission(request, version, json(LEAVE))),
                "refusal.KernelReason.NO_SUCH_OBJECT"));
        cases.add(new AttackCase(
                "E11 open another's draft",
                "8.2.2",
                Attacker.EMPLOYEE,
                canaries -> {
                    if (drafts.find(employee, draft).isEmpty()) throw new Answered("nothing");
                },
                "nothing"));
        cases.add(new AttackCase(
                "E11 overwrite and delete another's draft",
                "8.2.2",
                Attacker.EMPLOYEE,
                canaries -> {
                    drafts.save(employee, new Submission(draft, version, json("{\"reason\": \"forged\"}")));
                    drafts.delete(employee, draft);
                    var kept = drafts.find(office.as("li.na"), draft).orElseThrow();
                    if (kept.values().path("reason").asString().equals("休年假。")) throw new Answered("nothing");
                },
                "nothing"));
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> honestFormsPass(Attacks attacks) {
        var leave = office.aMatter("leave").with("days", "5").startedBy("li.na");
        var trip = office.aMatter("vehicle-use").startedBy("li.na");
        return attacks.accepted(List.of(
                new LawfulCase("start", c -> submit(json(LEAVE))),
                new LawfulCase("start with rows", c -> submitTrip(json(TRIP))),
                new LawfulCase("own field and others as they are", c -> approve(leave, """
                        {"arrangement": "张伟代班", "days": "5", "reason": "休年假。"}""")),
                new LawfulCase("rows as they are read", c -> approve(trip, "{\"passengers\": [{\"name\": \"李娜\"}]}"))));
    }

    private void start(String id, String more) {
        ObjectNode values = json(LEAVE);
        values.setAll(json(more));
        cases.add(new AttackCase(id, "8.2.3", Attacker.EMPLOYEE, canaries -> submit(values), FORGED));
    }

    private void approve(String id, RunningMatter matter, String values) {
        cases.add(new AttackCase(id, "8.2.3", Attacker.HANDLER, canaries -> approve(matter, values), FORGED));
    }

    private void trip(RunningMatter trip, String id, String rows) {
        approve(id, trip, "{\"passengers\": " + rows + "}");
    }

    private void approve(RunningMatter matter, String values) {
        tasks.perform(office.as("wang.qiang"), matter.taskOf("wang.qiang"), new TaskAct.Approve("同意", json(values)));
    }

    private void submit(ObjectNode values) {
        submit("leave", values);
    }

    private void submitTrip(ObjectNode values) {
        submit("vehicle-use", values);
    }

    private void submit(String flow, ObjectNode values) {
        Actor actor = office.as(Attacker.EMPLOYEE.login());
        var version = templates.toStart(actor, flow).id();
        matters.submit(actor, new Submission(UUID.randomUUID(), version, values));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }
}
