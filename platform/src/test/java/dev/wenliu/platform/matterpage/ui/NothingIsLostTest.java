package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.draft.Draft;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody typed or pasted stays on the page and in the draft, also where it cannot be accepted. */
@WenliuTest
@ExtendWith(Browserless.class)
class NothingIsLostTest {

    private static final String LONG = "字".repeat(10_000);

    private final ApplicationContext context;
    private final Office office;
    private final Drafts drafts;

    @Autowired
    NothingIsLostTest(ApplicationContext context, Office office, Drafts drafts) {
        this.context = context;
        this.office = office;
        this.drafts = drafts;
    }

    @Test
    void aTextThatIsTooLongStaysWholeAndSaysSo() {
        open("start/leave");
        TextArea reason = Pages.field(TextArea.class, "请假事由");

        _setValue(reason, LONG);

        assertThat(reason.getMaxLength()).isZero();
        assertThat(reason.getErrorMessage()).contains("500", "10000", "9500");
        assertThat(draft().values().path("reason").asString()).isEqualTo(LONG);
        _click(Pages.button("提交"));
        assertThat(Pages.address()).startsWith("start/leave");
        assertThat(reason.getErrorMessage()).contains("10000");
        assertThat(reason.getValue()).isEqualTo(LONG);
    }

    @Test
    void aDraftWithATextThatIsTooLongSaysSoWhenItIsOpenedAgain() {
        open("start/leave");
        _setValue(Pages.field(TextField.class, "工作交接"), LONG);

        Browserless.visit("start/leave?draft=" + draft().id());

        assertThat(Pages.field(TextField.class, "工作交接").getValue()).isEqualTo(LONG);
        assertThat(Pages.field(TextField.class, "工作交接").getErrorMessage()).contains("10000");
    }

    @Test
    void aCellThatIsTooLongStaysWholeAndSaysSo() {
        open("start/expense");
        TextField description = cell("说明");

        _setValue(description, LONG);
        _click(Pages.button("提交"));

        assertThat(description.getMaxLength()).isZero();
        assertThat(description.getErrorMessage()).contains("60", "10000");
        assertThat(description.getValue()).isEqualTo(LONG);
    }

    @Test
    void lettersInANumberStayAndAreSaid() {
        open("start/leave");
        TextField days = Pages.field(TextField.class, "请假天数");

        _setValue(days, "三天吧");

        assertThat(days.getErrorMessage()).contains("三天吧", "不是数字");
        _click(Pages.button("提交"));
        assertThat(Pages.address()).startsWith("start/leave");
        assertThat(days.getErrorMessage()).contains("三天吧");

        Browserless.visit("start/leave?draft=" + draft().id());
        assertThat(Pages.field(TextField.class, "请假天数").getValue()).isEqualTo("三天吧");
    }

    @Test
    void lettersInACellStayInTheDraftAndInTheCopyOfTheRow() {
        open("start/expense");

        _setValue(cell("金额"), "abc");
        _click(Pages.picture("复制此行"));

        assertThat(Pages.cells("金额")).extracting(TextField::getValue).containsExactly("abc", "abc");
        Browserless.visit("start/expense?draft=" + draft().id());
        assertThat(Pages.cells("金额")).extracting(TextField::getValue).containsExactly("abc", "abc");
    }

    @Test
    void aRowThatIsEmptyYetIsThereInTheDraft() {
        open("start/expense");

        _setValue(cell("金额"), "5");
        _click(Pages.button("添加一行"));
        Browserless.visit("start/expense?draft=" + draft().id());

        assertThat(Pages.cells("金额")).extracting(TextField::getValue).containsExactly("5.00", "");
    }

    @Test
    void aNumberInFullWidthIsUnderstood() {
        open("start/leave");

        _setValue(Pages.field(TextField.class, "请假天数"), "５");

        assertThat(Pages.words(PathList.class)).contains("公司分管领导");
    }

    private void open(String route) {
        Browserless.logIn(context, "fan.zhe");
        Browserless.visit(route);
    }

    private Draft draft() {
        return drafts.of(office.as("fan.zhe")).getFirst();
    }

    private static TextField cell(String column) {
        return Pages.cells(column).getFirst();
    }
}
