package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.inbox.InboxFilter;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.MatterSummary;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read a matter. The flows of this test belong to 安全监察部, which has nothing to do with any step. */
@WenliuTest
class WhoMayReadTest {

    private static final String FLOW = "watched";
    private static final String IN_ORDER = "watched-order";

    private final Office office;
    private final ExtraFlows flows;
    private final Drafts drafts;

    @Autowired
    WhoMayReadTest(Office office, ExtraFlows flows, Drafts drafts) {
        this.office = office;
        this.drafts = drafts;
        this.flows = flows;
    }

    @BeforeEach
    void publish() {
        flows.publish(FLOW, Map.of());
        flows.publish(
                IN_ORDER,
                Map.of(
                        FlowPackage.CHART,
                        chart -> chart.replaceFirst("mode=\"any\"", "mode=\"sequential\"")
                                .replaceFirst(
                                        "<wl:departmentHead/>",
                                        "<wl:persons><wl:person login=\"wang.qiang\"/><wl:person login=\"xu.mei\"/></wl:persons>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yang.jun", "du.hong", "cao.yu"})
    void headSystemLeaderAndInformationOfficerOfTheOwnerUnitRead(String watcher) {
        var matter = office.aMatter(FLOW).startedBy(LI_NA);

        var page = matter.pageOf(watcher);

        assertThat(page.matter().id()).isEqualTo(matter.id());
        assertThat(page.allowed()).isEmpty();
        assertThat(page.rights().byPath().values()).noneMatch(FieldAccess::editable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yang.jun", "du.hong", "cao.yu"})
    void watchersFindTheMattersOfTheirUnitsFlowsAndNoOthers(String watcher) {
        var matter = office.aMatter(FLOW).startedBy(LI_NA);
        var elsewhere = office.aMatter("leave").startedBy(LI_NA);

        assertThat(watched(watcher)).contains(matter.id()).doesNotContain(elsewhere.id());
        assertThat(watched(LI_NA)).isEmpty();
        assertThat(watched("admin")).isEmpty();
    }

    @Test
    void watcherSeesWhatTheInitiatorSeesAndNoHiddenField() {
        var matter = office.aMatter(FLOW)
                .startedBy(LI_NA)
                .approvedBy(WANG_QIANG, SampleForms.json("{\"arrangement\": \"张伟代班\"}"));

        var form = matter.pageOf("cao.yu").form();

        assertThat(form.text("reason")).isNotEmpty();
        assertThat(form.value("arrangement")).isNull();
    }

    /** Same department, another department's head, the information centre, the administrator, the auditor, and the owner unit's leader in charge. */
    @ParameterizedTest
    @ValueSource(
            strings = {ZHANG_WEI, "xu.mei", "pan.yue", "admin", "qian.jing", CHEN_GUODONG, "liu.fang", "lin.zhiyuan"})
    void nobodyElseReadsWhateverTheirRole(String stranger) {
        var matter = office.aMatter(FLOW).startedBy(LI_NA);

        assertUnknown(matter, stranger);
    }

    @Test
    void a12NoUnitSeesWhatLiesOnAnotherUnitsDesksOrInItsDrafts() {
        RunningMatter leave = office.aMatter("leave").startedBy(LI_NA);
        var draft = UUID.randomUUID();
        VersionId version = office.templates.toStart(office.as(LI_NA), "leave").id();
        drafts.save(
                office.as(LI_NA),
                new Submission(draft, version, RunningMatter.nothing().put("reason", "体检")));

        for (String login : List.of("cheng.long", "bai.xue", "xu.mei", "shi.lin", "qian.jing", "zheng.kai", "admin")) {
            assertUnknown(leave, login);
            assertThat(office.inbox
                            .page(office.as(login), InboxFilter.ALL, Window.first(Window.MAX))
                            .rows())
                    .noneMatch(item -> item.matter().equals(leave.id()));
            assertThat(office.inbox.find(office.as(login), leave.taskOf(WANG_QIANG)))
                    .isEmpty();
        }
    }

    @Test
    void somebodyWhoseTurnComesLaterDoesNotReadYet() {
        var matter = office.aMatter(FLOW).with("days", "5").startedBy(LI_NA);
        assertThat(matter.coming()).contains("公司分管领导审批 陈国栋");
        assertUnknown(matter, CHEN_GUODONG);

        matter.approvedBy(WANG_QIANG);

        assertThat(matter.pageOf(CHEN_GUODONG).task()).isNotNull();
    }

    @Test
    void nextInOrderReadsWhenTheTurnComesAndIsToldOfIt() {
        var matter = office.aMatter(IN_ORDER).startedBy(LI_NA);
        assertUnknown(matter, "xu.mei");
        assertThat(matter.waitsFor("xu.mei")).isFalse();

        matter.approvedBy(WANG_QIANG);

        assertThat(matter.pageOf("xu.mei").task()).isNotNull();
        assertThat(office.notices.latest(office.as("xu.mei"), 5))
                .anySatisfy(notice -> assertThat(notice.link()).isEqualTo("matter/" + matter.id()));
    }

    @Test
    void nextInOrderNeverReadsWhatWasDecidedBefore() {
        var matter = office.aMatter(IN_ORDER).startedBy(LI_NA).rejectedBy(WANG_QIANG);

        assertUnknown(matter, "xu.mei");
    }

    @Test
    void formerHandlersAndThoseWhoWereToldKeepReading() {
        var matter = office.aMatter(FLOW).with("days", "5").startedBy(LI_NA);
        assertUnknown(matter, "liu.fang");

        matter.approvedBy(WANG_QIANG, CHEN_GUODONG);

        for (String reader : new String[] {LI_NA, WANG_QIANG, CHEN_GUODONG, "liu.fang", "sun.li"})
            assertThat(matter.pageOf(reader).matter().id()).isEqualTo(matter.id());
    }

    @Test
    void handlerFromWhomItWasTakenBackKeepsReading() {
        var matter = office.aMatter(FLOW).startedBy(LI_NA);
        office.tasks.withdraw(office.as(LI_NA), matter.id());

        assertThat(matter.pageOf(WANG_QIANG).allowed()).isEmpty();
    }

    private List<MatterId> watched(String login) {
        return office.matters.watchedBy(office.as(login), MatterFilter.ALL, Window.first(Window.MAX)).rows().stream()
                .map(MatterSummary::id)
                .toList();
    }

    /** What somebody may not know is answered as what does not exist, word for word. */
    private void assertUnknown(RunningMatter matter, String login) {
        Refusal forbidden = refusal(login, matter.id());
        Refusal unknown = refusal(login, MatterId.fresh());

        assertThat(forbidden.reason()).isEqualTo(KernelReason.NO_SUCH_OBJECT).isEqualTo(unknown.reason());
        assertThat(forbidden.arguments()).isEqualTo(unknown.arguments());
        assertThat(forbidden.getMessage()).isEqualTo(unknown.getMessage());
    }

    private Refusal refusal(String login, MatterId matter) {
        return catchThrowableOfType(Refusal.class, () -> office.pages.open(office.as(login), matter));
    }
}
