package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.OnPostgres;
import dev.wenliu.platform.figures.Figures;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Watch;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts on the server what one plain approval costs: every statement, begin and commit included. */
@OnPostgres
@Tag("figure")
class ApprovalCostTest {

    private static final int GOAL = 25;
    /** What it costs today; whoever changes it says why. */
    private static final int EXACT = 19;

    private final Office office;
    private final ExtraFlows flows;
    private final JdbcClient jdbc;
    private final Watch sealer;

    @Autowired
    ApprovalCostTest(Office office, ExtraFlows flows, JdbcClient jdbc, @Qualifier("sealWatch") Watch sealer) {
        this.office = office;
        this.flows = flows;
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** The log is sealed on a thread of its own, whose statements no approval waits for. */
    @AfterEach
    void seal() {
        sealer.start();
    }

    @BeforeEach
    void countStatements() {
        sealer.stop();
        jdbc.sql("create extension if not exists pg_stat_statements").update();
        approve(matter("leave"));
    }

    @Test
    void plainApprovalCostsWhatItDidYesterday() {
        List<String> statements = approve(matter("leave"));

        Figures.record("P3", statements.size(), "SQL statements", "<= " + GOAL);
        assertThat(statements).hasSize(EXACT).hasSizeLessThanOrEqualTo(GOAL);
    }

    @Test
    void costDoesNotDependOnTheSizeOfTheForm() {
        assertThat(approve(new WideFlow(200))).isEqualTo(approve(new WideFlow(5)));
    }

    @Test
    void leavingASubProcessStaysWithinTheGoal() {
        flows.publish("in-part", Map.of(FlowPackage.CHART, ApprovalCostTest::headInsidePart));
        approve(matter("in-part"));

        List<String> statements = approve(matter("in-part"));

        Figures.record("P3-sub-process", statements.size(), "SQL statements", "<= " + GOAL);
        assertThat(statements).hasSize(EXACT + 3).hasSizeLessThanOrEqualTo(GOAL);
    }

    private static String headInsidePart(String leave) {
        return leave.replace("targetRef=\"head\"", "targetRef=\"part\"")
                .replace("sourceRef=\"head\"", "sourceRef=\"part\"")
                .replace(
                        "<userTask id=\"head\"",
                        "<subProcess id=\"part\" name=\"部门内办理\"><startEvent id=\"in\"/><endEvent id=\"out\"/>"
                                + "<sequenceFlow id=\"to-head\" sourceRef=\"in\" targetRef=\"head\"/>"
                                + "<sequenceFlow id=\"from-head\" sourceRef=\"head\" targetRef=\"out\"/>"
                                + "<userTask id=\"head\"")
                .replaceFirst("</userTask>", "</userTask></subProcess>");
    }

    private List<String> approve(WideFlow flow) {
        flow.publish(flows);
        approve(flow.fill(matter(flow.code())));
        return approve(flow.fill(matter(flow.code())));
    }

    private MatterToStart matter(String flow) {
        return office.aMatter(flow).with("days", "5");
    }

    /** Lets a head approve, with a leader to follow, and lists the statements in the order of their names. */
    private List<String> approve(MatterToStart toStart) {
        var matter = toStart.startedBy(LI_NA);
        TaskId task = matter.taskOf(WANG_QIANG);
        jdbc.sql("select pg_stat_statements_reset()").query((row, n) -> n).list();
        office.tasks.perform(office.as(WANG_QIANG), task, new TaskAct.Approve("同意", RunningMatter.nothing()));
        return jdbc
                .sql("select query, calls from pg_stat_statements where query not like '%pg_stat_statements%'"
                        + " and query not like '%scheduled_tasks%' and query not like '%organisation_revision%' and dbid = (select oid from pg_database where"
                        + " datname = current_database()) order by query")
                .query((row, n) -> Collections.nCopies(row.getInt("calls"), row.getString("query")))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
