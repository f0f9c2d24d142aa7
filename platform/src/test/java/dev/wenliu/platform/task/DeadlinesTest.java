package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.calendar.WorkingTime;
import dev.wenliu.platform.inbox.HandledItem;
import dev.wenliu.platform.inbox.InboxCounts;
import dev.wenliu.platform.inbox.InboxFilter;
import dev.wenliu.platform.inbox.InboxFilter.Due;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matterpage.PathEntry;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class DeadlinesTest {

    private static final int LEAVE_DAYS = 3;

    private final Office office;
    private final WorkingTime time;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    DeadlinesTest(Office office, WorkingTime time, JdbcClient jdbc, Clock clock) {
        this.office = office;
        this.time = time;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void aTaskIsDueAsManyWorkingDaysAfterSubmissionAsItsFlowAllows() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);
        Instant due = time.deadline(leave.matter().submittedAt(), LEAVE_DAYS);

        assertThat(itemOf(WANG_QIANG, leave).dueAt()).isEqualTo(due);
        assertThat(seatDue(leave.taskOf(WANG_QIANG))).isEqualTo(due);

        leave.approvedBy(WANG_QIANG);

        assertThat(itemOf(CHEN_GUODONG, leave).dueAt()).isEqualTo(due);
        assertThat(leave.pageOf(LI_NA).path().stream().filter(PathEntry.Now.class::isInstance))
                .singleElement()
                .satisfies(now -> assertThat(((PathEntry.Now) now).due()).isEqualTo(due));
    }

    @Test
    void theInitiatorHasNoDeadlineAndASecondSubmissionBeginsANewOne() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        jdbc.sql("update matter set due_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().minus(30, ChronoUnit.DAYS)),
                        leave.id().value())
                .update();

        leave.sentBackBy(WANG_QIANG, "start");
        assertThat(itemOf(LI_NA, leave).dueAt()).isNull();

        leave.resubmittedWith("days", "1");
        assertThat(itemOf(WANG_QIANG, leave).dueAt()).isAfter(clock.instant());
    }

    @Test
    void overdueAndTodayAreFiltersWithCounts() {
        InboxCounts before = office.inbox.counts(office.as(WANG_QIANG));
        var late = office.aMatter("leave").startedBy(LI_NA);
        var today = office.aMatter("leave").startedBy(LI_NA);
        var later = office.aMatter("leave").startedBy(LI_NA);
        due(late, clock.instant().minusSeconds(60));
        due(today, lastSecondOfToday());

        InboxCounts counts = office.inbox.counts(office.as(WANG_QIANG));

        assertThat(counts.all()).isEqualTo(before.all() + 3);
        assertThat(counts.overdue()).isEqualTo(before.overdue() + 1);
        assertThat(counts.today()).isEqualTo(before.today() + 1);
        assertThat(filtered(Due.OVERDUE)).contains(late.taskOf(WANG_QIANG)).doesNotContain(today.taskOf(WANG_QIANG));
        assertThat(filtered(Due.TODAY))
                .contains(today.taskOf(WANG_QIANG))
                .doesNotContain(late.taskOf(WANG_QIANG), later.taskOf(WANG_QIANG));
    }

    @Test
    void theMostUrgentComeFirst() {
        office.aMatter("leave").startedBy(LI_NA);
        var late = office.aMatter("leave").startedBy(LI_NA);
        due(late, clock.instant().minus(400, ChronoUnit.DAYS));

        assertThat(office.inbox.urgent(office.as(WANG_QIANG), Window.first(1)).rows())
                .extracting(InboxItem::matter)
                .containsExactly(late.id());
    }

    @Test
    void whatWasHandledTellsItsWorkingTime() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        Instant arrived = clock.instant().minus(7, ChronoUnit.DAYS);
        jdbc.sql("update seat set arrived_at = ? where task_id = ?")
                .params(Timestamp.from(arrived), leave.taskOf(WANG_QIANG).value())
                .update();

        leave.approvedBy(WANG_QIANG);

        HandledItem item = office.inbox
                .handled(office.as(WANG_QIANG), leave.matter().number(), Window.first(1))
                .rows()
                .getFirst();
        Duration taken = time.between(arrived, item.at());
        assertThat(item.taken().toMinutes()).isEqualTo(taken.toMinutes()).isPositive();
    }

    private List<TaskId> filtered(Due due) {
        return office
                .inbox
                .page(office.as(WANG_QIANG), new InboxFilter("", "", due), Window.first(Window.MAX))
                .rows()
                .stream()
                .map(InboxItem::id)
                .toList();
    }

    private void due(RunningMatter matter, Instant at) {
        jdbc.sql("update inbox set due_at = ? where matter_id = ?")
                .params(Timestamp.from(at), matter.id().value())
                .update();
    }

    private Instant lastSecondOfToday() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE)
                .plusDays(1)
                .atStartOfDay(OfficeTime.ZONE)
                .toInstant()
                .minusSeconds(1);
    }

    private @Nullable Instant seatDue(TaskId task) {
        return jdbc.sql("select due_at from seat where task_id = ?")
                .param(task.value())
                .query((row, n) -> row.getTimestamp("due_at").toInstant())
                .single();
    }

    private InboxItem itemOf(String login, RunningMatter matter) {
        return office.inbox.page(office.as(login), InboxFilter.ALL, Window.first(Window.MAX)).rows().stream()
                .filter(item -> item.matter().equals(matter.id()))
                .findFirst()
                .orElseThrow();
    }
}
