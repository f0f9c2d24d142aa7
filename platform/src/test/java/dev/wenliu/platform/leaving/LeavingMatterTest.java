package dev.wenliu.platform.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matterpage.PathEntry;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.task.MatterToStart;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The sample flow in which human resources takes somebody's leave. */
@WenliuTest
class LeavingMatterTest {

    private static final String LEAVER = "fan.zhe";

    private final Office office;
    private final Standing standing;
    private final Staff staff;

    @Autowired
    LeavingMatterTest(Office office, Standing standing, Staff staff) {
        this.office = office;
        this.standing = standing;
        this.staff = staff;
    }

    @AfterEach
    void asBefore() {
        staff.reinstate(LEAVER);
    }

    @Test
    void i3A241cTheMatterDoesNotGoOnWhileTheAccountIsOpen() {
        RunningMatter exit = aLeaving().startedBy("liu.fang").approvedBy("sun.li");

        assertThat(exit.state()).isEqualTo(MatterState.RETURNED);
        assertThat(exit.history()).containsExactly("submitted 刘芳", "approved 孙丽", "step_refused");
        assertThat(exit.pageOf("liu.fang").path())
                .filteredOn(PathEntry.Past.class::isInstance)
                .last()
                .satisfies(last -> assertThat(((PathEntry.Past) last)
                                .whys()
                                .getFirst()
                                .arguments()
                                .toString())
                        .contains("仍在使用"));
        assertThat(exit.waitsFor("liu.fang")).isTrue();

        standing.freeze(office.as("liu.fang"), leaver().id());
        exit.resubmittedWith(RunningMatter.nothing()).approvedBy("sun.li");

        assertThat(exit.now()).containsExactly("部门工作交接 " + manager().name(), "收回设备与权限 潘越、郑凯", "结清借款与费用 侯斌、罗建华");
        exit.approvedBy(manager().login(), filled("work", "资料已移交"))
                .approvedBy("pan.yue", filled("devices", "电脑已收回"))
                .approvedBy("hou.bin", filled("accounts", "无借款"));
        assertThat(exit.state()).isEqualTo(MatterState.COMPLETED);
        standing.leave(office.as("liu.fang"), leaver().id());
    }

    @Test
    void onlyHumanResourcesStartsIt() {
        for (String login : new String[] {"li.na", "admin", "wang.qiang", "zheng.kai", LEAVER}) {
            assertThat(office.templates.startableBy(office.as(login)))
                    .noneMatch(one -> one.flow().definition().code().equals("leaving"));
            assertThat(catchThrowableOfType(Refusal.class, () -> aLeaving().startedBy(login))
                            .reason())
                    .isEqualTo(KernelReason.NOT_ALLOWED);
        }
    }

    private MatterToStart aLeaving() {
        ObjectNode form = RunningMatter.nothing();
        form.put("leaver", LEAVER).put("lastDay", "2026-03-31").put("reason", "resigned");
        return office.aMatter("leaving").filledWith(form);
    }

    private static ObjectNode filled(String field, String text) {
        return RunningMatter.nothing().put(field, text);
    }

    private Person leaver() {
        return staff.find(LEAVER).orElseThrow();
    }

    private Person manager() {
        return office.people.get(Objects.requireNonNull(leaver().manager()));
    }
}
