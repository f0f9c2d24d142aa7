package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.personnel.Staff;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class TrialViewTest {

    private final ApplicationContext context;
    private final Staff staff;

    @Autowired
    TrialViewTest(ApplicationContext context, Staff staff) {
        this.context = context;
        this.staff = staff;
    }

    @AfterEach
    void asBefore() {
        staff.hold("xie.yun", Set.of("seal-keeper"));
        staff.hold("fang.yuan", Set.of("seal-keeper", "meeting-service"));
    }

    @Test
    void forThisPersonAndThisFlowWhoWouldItBeTodayAndWhy() {
        open("liu.fang", "trial");
        assertThat(Pages.words(TrialView.class)).contains("选择流程和发起人");

        open("liu.fang", "trial/leave?who=li.na");
        assertThat(Pages.words(TrialPanel.class)).contains("由 李娜 发起时", "王强");

        open("liu.fang", "trial/leave?who=bai.xue");
        assertThat(Pages.words(PathList.class)).contains("程龙").doesNotContain("王强");
    }

    @Test
    void anInitiatorTypedInPinyinAndLeftIsTaken() {
        open("liu.fang", "trial/leave");

        SearchChoice<?> who = _get(SearchChoice.class);
        ComboBoxKt._fireCustomValueSet(who, "baixue");

        assertThat(Pages.words(TrialPanel.class)).contains("由 白雪 发起时");
    }

    @Test
    void everybodyForWhomNobodyIsFoundIsListed() {
        open("liu.fang", "trial/seal-use?who=li.na");
        _click(Pages.button("为全体人员试算"));
        assertThat(Pages.words(TrialPanel.class)).contains("以下 1 人", "林志远").doesNotContain("张伟");

        staff.hold("xie.yun", Set.of());
        staff.hold("fang.yuan", Set.of());
        _click(Pages.button("为全体人员试算"));

        assertThat(Pages.words(TrialPanel.class)).contains("找不到办理人", "张伟", "由系统管理员");
    }

    @Test
    void anAddressWithoutSenseShowsThePageToChooseOn() {
        open("xu.mei", "trial/leave?who=nobody");

        assertThat(_find(TrialPanel.class)).isEmpty();
        assertThat(Pages.words(_get(TrialView.class))).contains("选择流程和发起人");
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }
}
