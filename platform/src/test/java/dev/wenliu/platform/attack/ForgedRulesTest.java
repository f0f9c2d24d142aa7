package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Attack group E, rules: computed amounts, fields and cells that a condition switches off, amounts hidden from the handler. */
@WenliuTest
@ExtendWith(AttackRoom.class)
class ForgedRulesTest {

    private static final String FORGED = "refusal.FormReason.FORGED";
    private static final String CLAIM = """
            {"purpose": "差旅", "costCentre": "production", "period": {"from": "2026-03-02", "to": "2026-03-04"},
             "items": [{"kind": "transport", "date": "2026-03-02", "description": "车票", "receipts": "2", "amount": "286"}],
             "payment": "cash"}""";

    @Autowired
    private Office office;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Matters matters;

    @Autowired
    private Templates templates;

    private final List<AttackCase> cases = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> nobodyWritesWhatIsComputed(Attacks attacks) {
        for (String value : List.of("\"1\"", "\"286.00\"", "1", "[]", "{}"))
            start("E5 computed total as " + value, "{\"total\": " + value + "}");
        start("E5 computed, switched off", "{\"reduction\": \"5\"}");
        start("E4 amount that finance approves", "{\"approved\": \"99999\"}");
        var claim = office.aMatter("expense").startedBy("li.na");
        approve("E5 computed total at the head", claim, "{\"total\": \"1.00\"}");
        approve("E5 line item lowered at the head", claim, "{\"items\": [{\"amount\": \"1.00\"}]}");
        approve("E4 hidden account at the head", claim, "{\"account\": \"6222\"}");
        approve("E5 text of a person at the head", claim, "{\"$display\": {\"costCentre\": \"总经办\"}}");
        return attacks.refused(cases);
    }

    @Test
    void whatIsSwitchedOffIsNotKeptHoweverItIsSent() {
        ObjectNode values = json(CLAIM);
        values.put("account", "6222").put("refundOn", "2026-03-05");
        ((ObjectNode) values.get("items").get(0)).put("guests", "7");

        RunningMatter claim = office.aMatter("expense").filledWith(values).startedBy("li.na");

        String stored = claim.matter().form().document().toString();
        assertThat(stored).doesNotContain("6222", "refundOn", "guests");
        assertThat(claim.matter().form().text("total")).isEqualTo("286.00");
    }

    @TestFactory
    Stream<DynamicTest> honestClaimsPass(Attacks attacks) {
        var claim = office.aMatter("expense").startedBy("li.na");
        String total = claim.matter().form().text("total");
        return attacks.accepted(List.of(
                new LawfulCase("start", c -> submit(json(CLAIM))),
                new LawfulCase("computed as it is read", c -> approve(claim, "{\"total\": \"" + total + "\"}"))));
    }

    private void start(String id, String more) {
        ObjectNode values = json(CLAIM);
        values.setAll(json(more));
        cases.add(new AttackCase(id, "8.2.3", Attacker.EMPLOYEE, canaries -> submit(values), FORGED));
    }

    private void approve(String id, RunningMatter matter, String values) {
        cases.add(new AttackCase(id, "8.2.3", Attacker.HANDLER, canaries -> approve(matter, values), FORGED));
    }

    private void approve(RunningMatter matter, String values) {
        tasks.perform(office.as("wang.qiang"), matter.taskOf("wang.qiang"), new TaskAct.Approve("同意", json(values)));
    }

    private void submit(ObjectNode values) {
        Actor actor = office.as(Attacker.EMPLOYEE.login());
        var version = templates.toStart(actor, "expense").id();
        matters.submit(actor, new Submission(UUID.randomUUID(), version, values));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }
}
