package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.task.Office;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class StartViewTest {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-12-07T08:30");

    private final ApplicationContext context;
    private final Office office;
    private final Drafts drafts;

    @Autowired
    StartViewTest(ApplicationContext context, Office office, Drafts drafts) {
        this.context = context;
        this.office = office;
        this.drafts = drafts;
    }

    @Test
    void theComingPathTellsWhatComesTogetherAndWhereItBelongs() {
        open("li.na", "start/meeting-room");

        assertThat(Pages.words(PathList.class))
                .containsSubsequence("茶歇与用餐安排", "同时办理", "属于“会务准备”", "设备与视频准备", "同时办理", "会场布置确认")
                .doesNotContain("会场布置确认同时办理");
    }

    @Test
    void theFormAsksOnlyWhatItsInitiatorMayFill() {
        open("li.na", "start/leave");

        assertThat(Pages.words(StartPanel.class)).contains("请假信息");
        assertThat(_find(TextArea.class)).extracting(TextArea::getLabel).containsExactly("请假事由");
        assertThat(Pages.field(TextField.class, "请假天数").isRequiredIndicatorVisible())
                .isTrue();
        assertThat(Pages.field(TextField.class, "工作交接").isRequiredIndicatorVisible())
                .isFalse();
    }

    @Test
    void theComingPathFollowsTheForm() {
        open("li.na", "start/leave");
        assertThat(Pages.words(PathList.class)).contains("王强").doesNotContain("陈国栋");

        _setValue(Pages.field(TextField.class, "请假天数"), "5");

        assertThat(Pages.words(PathList.class)).contains("王强", "陈国栋", "抄送");
    }

    @Test
    void whatIsTypedIsKeptAsADraft() {
        open("zhou.zheng", "start/leave");

        _setValue(Pages.field(TextArea.class, "请假事由"), "陪护家人");

        var draft = drafts.of(office.as("zhou.zheng")).getFirst();
        assertThat(draft.values().path("reason").asString()).isEqualTo("陪护家人");
        assertThat(Pages.words(StartPanel.class)).contains("已自动保存");
        open("zhou.zheng", "start/leave?draft=" + draft.id());
        assertThat(Pages.field(TextArea.class, "请假事由").getValue()).isEqualTo("陪护家人");
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndNothingIsLost() {
        open("li.na", "start/leave");
        _setValue(Pages.field(TextArea.class, "请假事由"), "探亲");

        _click(Pages.button("提交"));

        var days = Pages.field(TextField.class, "请假天数");
        assertThat(days.isInvalid()).isTrue();
        assertThat(Pages.words(StartPanel.class)).contains("还有 4 处需要修改");
        assertThat(Pages.field(TextArea.class, "请假事由").getValue()).isEqualTo("探亲");
        _setValue(days, "1");
        assertThat(days.isInvalid()).isFalse();
        assertThat(Pages.words(StartPanel.class)).contains("还有 3 处需要修改");
        assertThat(Pages.button("提交").isEnabled()).isTrue();
    }

    @Test
    void aFilledFormIsSubmittedAndOpensTheMatter() {
        open("li.na", "start/leave");

        fill();
        _click(Pages.button("提交"));

        assertThat(Pages.address()).startsWith("matter/");
        assertThat(Pages.toasts()).anySatisfy(toast -> assertThat(toast).contains("已提交 请假-"));
        assertThat(Pages.words(MatterHead.class)).contains("李娜", "生产技术部", "审批中");
    }

    @Test
    void rowsAreAddedCopiedAndRemoved() {
        open("li.na", "start/vehicle-use");
        assertThat(names()).hasSize(1);

        _setValue(names().getFirst(), "李娜");
        _click(Pages.button("添加一行"));
        _click(Pages.picture("复制此行"));

        assertThat(names()).extracting(TextField::getValue).containsExactly("李娜", "", "李娜");
        _click(Pages.picture("删除此行"));
        assertThat(names()).extracting(TextField::getValue).containsExactly("", "李娜");
    }

    @Test
    void aMessageAboutARowStandsInItsCellThoughEmptyRowsAreLeftOut() {
        open("li.na", "start/vehicle-use");
        _click(Pages.button("添加一行"));
        _setValue(Pages.cells("单位").get(1), "检修公司");

        _click(Pages.button("提交"));

        assertThat(names().get(0).isInvalid()).isFalse();
        assertThat(names().get(1).isInvalid()).isTrue();
        assertThat(Pages.words(StartPanel.class)).contains("乘车人员 第 1 行");
    }

    @Test
    void aFlowThatDoesNotExistIsRefusedInASentence() {
        Browserless.logIn(context, "li.na");

        Browserless.visit("start/no-such-flow");

        assertThat(_find(StartPanel.class)).isEmpty();
    }

    private void open(String login, String route) {
        Browserless.logIn(context, login);
        Browserless.visit(route);
    }

    @SuppressWarnings("unchecked") // the form's only choice
    private static void fill() {
        _setValue((Select<String>) Pages.field(Select.class, "请假类别"), "annual");
        _setValue(Pages.field(TextField.class, "请假天数"), "2");
        _setValue(Pages.field(DateTimePicker.class, "开始时间"), MORNING);
        _setValue(Pages.field(DateTimePicker.class, "结束时间"), MORNING.plusDays(1));
        _setValue(Pages.field(TextArea.class, "请假事由"), "探亲");
    }

    private static List<TextField> names() {
        return Pages.cells("姓名");
    }
}
