package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.calendar.Absence;
import dev.wenliu.platform.calendar.Absences;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.NodeType;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.ViewContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

/** The step that writes an approved leave down, on the host's transaction; each database runs it. */
abstract class AttendanceCases extends PluginHouse {

    private static final ExtensionId LEAVE = ExtensionId.of("attendance:leave");
    private static final long LI_NA = 7;

    @Autowired
    private Absences absences;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyAway() {
        install("attendance");
        jdbc.sql("delete from absence").update();
    }

    @Test
    void anApprovedLeaveIsReadByEverybody() {
        assertThat(write("w1", "2026-12-07T08:00", "2026-12-08T18:00")).isInstanceOf(NodeResult.Done.class);

        assertThat(written()).singleElement().satisfies(leave -> {
            assertThat(leave.source()).isEqualTo("attendance");
            assertThat(leave.kind().zh()).isEqualTo("年休假");
            assertThat(leave.from()).isEqualTo(Instant.parse("2026-12-07T00:00:00Z"));
            assertThat(leave.to()).isEqualTo(Instant.parse("2026-12-08T10:00:00Z"));
            assertThat(leave.atWork()).isFalse();
        });
    }

    @Test
    void theSameWorkWritesOnce() {
        write("w1", "2026-12-07T08:00", "2026-12-08T18:00");
        write("w1", "2026-12-07T08:00", "2026-12-08T18:00");

        assertThat(written()).hasSize(1);
    }

    @Test
    void aLeaveThatOverlapsAnotherOneGoesBackWithTheReason() {
        write("w1", "2026-12-07T08:00", "2026-12-08T18:00");

        NodeResult again = write("w2", "2026-12-08T14:00", "2026-12-09T18:00");

        assertThat(again)
                .isInstanceOfSatisfying(
                        NodeResult.Refused.class,
                        why -> assertThat(why.why().zh()).contains("年休假", "2026-12-07 08:00"));
        assertThat(written()).hasSize(1);
    }

    @Test
    void aLeaveMayBeginWhenAnotherEnds() {
        write("w1", "2026-12-07T08:00", "2026-12-07T12:00");

        assertThat(write("w2", "2026-12-07T12:00", "2026-12-07T18:00")).isInstanceOf(NodeResult.Done.class);
    }

    @Test
    void aRolledBackMatterLeavesNoAbsence() {
        transactions.executeWithoutResult(status -> {
            call("w1", "2026-12-07T08:00", "2026-12-08T18:00");
            status.setRollbackOnly();
        });

        assertThat(written()).isEmpty();
    }

    @Test
    void everybodysPageShowsTheRuleOfToday() {
        var context = new ViewContext(person(), Locale.SIMPLIFIED_CHINESE, Set.of(), null);

        String text = extensions.call(
                ModuleView.class,
                ExtensionId.of("attendance:me"),
                page -> page.create(context).getElement().getTextRecursively());

        assertThat(text).contains("我的考勤").containsAnyOf("执行冬春作息", "执行夏季作息", "休息日");
    }

    private List<Absence> written() {
        return absences.of(
                new PersonId(LI_NA), Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    }

    private NodeResult write(String work, String from, String to) {
        NodeResult result = transactions.execute(status -> call(work, from, to));
        assertThat(result).isNotNull();
        return result;
    }

    private NodeResult call(String work, String from, String to) {
        var json = JsonNodeFactory.instance;
        var form = json.objectNode().put("kind", "annual").put("from", from).put("to", to);
        var context = new NodeContext(
                work, UUID.randomUUID().toString(), "请假-" + work, "请假", person(), form, json.objectNode());
        return extensions.call(NodeType.class, LEAVE, step -> step.execute(context));
    }

    private static Person person() {
        return new Person(LI_NA, "李娜", "生产技术部", Set.of());
    }
}
