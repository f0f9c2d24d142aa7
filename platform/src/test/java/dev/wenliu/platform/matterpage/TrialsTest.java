package dev.wenliu.platform.matterpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.Judging.Sent;
import dev.wenliu.platform.matterpage.Trials.Trial;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.template.TemplateVersion;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WenliuTest
class TrialsTest {

    private static final Sent EMPTY = new Sent(JsonMapper.shared().createObjectNode(), Choices.NONE);

    private final Trials trials;
    private final Foresight foresight;
    private final Staff staff;

    @Autowired
    TrialsTest(Trials trials, Foresight foresight, Staff staff) {
        this.trials = trials;
        this.foresight = foresight;
        this.staff = staff;
    }

    @AfterEach
    void asBefore() {
        staff.hold("xie.yun", Set.of("seal-keeper"));
        staff.hold("fang.yuan", Set.of("seal-keeper", "meeting-service"));
    }

    /** What a submission foresees is what then happens, on the engine: ForesightPropertyTest. */
    @Test
    void whoeverTriesSeesWhatTheInitiatorWouldSeeInEveryFlow() {
        for (TemplateVersion version : trials.flows(staff.as("liu.fang")))
            for (String login : new String[] {"li.na", "wang.qiang", "chen.guodong", "bai.xue", "shi.lin"})
                assertThat(outcome(() -> trials.path(staff.as("liu.fang"), trial(version, login), EMPTY)))
                        .as("%s by %s", version.flow().definition().code(), login)
                        .isEqualTo(outcome(() -> foresight.ofNew(staff.as(login), version.id(), EMPTY)));
    }

    @Test
    void conditionsFollowTheFormThatIsTried() {
        TemplateVersion leave = flow("leave");

        assertThat(nodes(leave, days(2))).doesNotContain("公司分管领导审批");
        assertThat(nodes(leave, days(5)))
                .hasSizeGreaterThan(nodes(leave, days(2)).size());
    }

    @Test
    void thoseForWhomNobodyIsFoundAreNamed() {
        TemplateVersion seal = flow("seal-use");
        assertThat(trials.gaps(staff.as("liu.fang"), seal.id(), EMPTY))
                .extracting(gap -> gap.person().login())
                .containsExactly("lin.zhiyuan");

        staff.hold("xie.yun", Set.of());
        staff.hold("fang.yuan", Set.of());

        assertThat(trials.gaps(staff.as("liu.fang"), seal.id(), EMPTY))
                .extracting(gap -> gap.person().login())
                .contains("lin.zhiyuan", "li.na", "wang.qiang");
    }

    @Test
    void humanResourcesTryAnyFlowWatchersTheirOwnAndNobodyElseAny() {
        assertThat(codes("liu.fang")).contains("leave", "expense", "seal-use", "vehicle-use", "meeting-room");
        assertThat(codes("zhou.zheng")).hasSameElementsAs(codes("liu.fang"));
        assertThat(codes("xu.mei")).containsExactly("expense");
        assertThat(codes("li.na")).isEmpty();

        Trial foreign = trial(flow("leave"), "li.na");
        for (String login : new String[] {"li.na", "xu.mei"})
            for (Runnable act : List.<Runnable>of(
                    () -> trials.path(staff.as(login), foreign, EMPTY),
                    () -> trials.gaps(staff.as(login), foreign.version(), EMPTY)))
                assertThat(catchThrowableOfType(Refusal.class, act::run).reason())
                        .isEqualTo(KernelReason.NOT_ALLOWED);
    }

    private List<String> nodes(TemplateVersion version, Sent sent) {
        return trials.path(staff.as("liu.fang"), trial(version, "li.na"), sent).stream()
                .map(coming -> coming.node().zh())
                .toList();
    }

    private static Sent days(int days) {
        ObjectNode form = JsonMapper.shared().createObjectNode();
        form.put("days", String.valueOf(days));
        return new Sent(form, Choices.NONE);
    }

    private List<String> codes(String login) {
        return trials.flows(staff.as(login)).stream()
                .map(version -> version.flow().definition().code())
                .toList();
    }

    private TemplateVersion flow(String code) {
        Actor hr = staff.as("liu.fang");
        return trials.flows(hr).stream()
                .filter(version -> version.flow().definition().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Trial trial(TemplateVersion version, String login) {
        return new Trial(version.id(), staff.as(login).id());
    }

    private static Object outcome(Supplier<List<PathEntry.Coming>> walk) {
        try {
            return walk.get();
        } catch (Refusal refusal) {
            return refusal.reason();
        }
    }
}
