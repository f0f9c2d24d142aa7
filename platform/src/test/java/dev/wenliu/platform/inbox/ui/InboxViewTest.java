package dev.wenliu.platform.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.matterpage.ui.MatterHead;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class InboxViewTest {

    private final ApplicationContext context;
    private final Office office;

    @Autowired
    InboxViewTest(ApplicationContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    @Test
    void aTaskNamesFlowNumberAndInitiator() {
        var leave = leave();

        open("wang.qiang", "inbox?q=" + leave.matter().number());

        assertThat(rows()).hasSize(1);
        assertThat(Pages.words(rows().getFirst())).contains(leave.matter().number(), "李娜", "生产技术部");
        assertThat(Pages.words(MatterHead.class)).contains(leave.matter().number());
    }

    @Test
    void anActMovesOnToTheNextTask() {
        var first = office.aMatter("leave").startedBy("fan.zhe");
        var second = office.aMatter("leave").startedBy("fan.zhe");
        open("huang.lei", "inbox?task=" + first.taskOf("huang.lei"));

        _click(Pages.button("同意"));

        assertThat(first.waitsFor("huang.lei")).isFalse();
        assertThat(Pages.words(MatterHead.class)).contains(second.matter().number());
    }

    @Test
    void exactlyTheTaskThatTheAddressNamesIsOpenedThoughTheListDoesNotShowIt() {
        var wanted = leave();
        var other = leave();

        open("wang.qiang", "inbox?q=" + other.matter().number() + "&task=" + wanted.taskOf("wang.qiang"));

        assertThat(rows()).hasSize(1);
        assertThat(Pages.words(MatterHead.class)).contains(wanted.matter().number());
    }

    @Test
    void aTaskThatIsNotThereAnyMoreIsSaidAndNoOtherOneOpened() {
        leave();
        var handled = leave();
        var task = handled.taskOf("wang.qiang");
        handled.approvedBy("wang.qiang");

        open("wang.qiang", "inbox?task=" + task);

        assertThat(Pages.seen(_get(InboxView.class))).contains("已不在您手上");
        assertThat(_find(MatterHead.class)).isEmpty();
    }

    @Test
    void somebodyElsesTaskIsNotThere() {
        var leave = leave();

        open("huang.lei", "inbox?task=" + leave.taskOf("wang.qiang"));

        assertThat(Pages.seen(_get(InboxView.class)))
                .contains("已不在您手上")
                .doesNotContain(leave.matter().number());
    }

    @Test
    void flowsAreFiltersWithCounts() {
        leave();
        office.aMatter("vehicle-use").startedBy("li.na");
        open("wang.qiang", "inbox");

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(chip -> Pages.words(chip).startsWith("用车"))));

        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Pages.words(row)).contains("用车-"));
    }

    @Test
    void deadlinesAreFiltersAndStandInTheAddress() {
        var leave = leave();
        open("wang.qiang", "inbox?due=overdue&q=" + leave.matter().number());
        assertThat(rows()).isEmpty();
        assertThat(Pages.words(InboxView.class)).contains("没有符合条件的内容");

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(chip -> Pages.words(chip).startsWith("全部"))));

        assertThat(Pages.words(rows().getFirst())).contains("到期");
    }

    @Test
    void anEmptyInboxSaysSo() {
        open("qian.jing", "inbox");

        assertThat(Pages.words(InboxView.class)).contains("全部办完了");
    }

    @Test
    void whatWasHandledCanBeLookedUp() {
        var leave = leave().approvedBy("wang.qiang");

        open("wang.qiang", "handled?q=" + leave.matter().number());

        assertThat(Pages.words(EntryLink.class)).contains("同意", "已办结", "用时");
    }

    @Test
    void whoIsCopiedFindsTheMatter() {
        var leave = leave().approvedBy("wang.qiang");

        open("liu.fang", "told?q=" + leave.matter().number());

        assertThat(Pages.words(EntryLink.class)).contains(leave.matter().number());
        assertThat(_get(EntryLink.class).getHref()).isEqualTo("matter/" + leave.id());
    }

    @Test
    void emptyListsSayWhatWillStandThere() {
        open("qian.jing", "handled");
        assertThat(Pages.words(HandledView.class)).contains("还没有办理过事项");

        open("qian.jing", "told");
        assertThat(Pages.words(ToldView.class)).contains("没有抄送给您的事项");
    }

    private RunningMatter leave() {
        return office.aMatter("leave").startedBy("li.na");
    }

    private void open(String login, String route) {
        Browserless.logIn(context, login);
        Browserless.visit(route);
    }

    private static List<Div> rows() {
        return Pages.withClass(Div.class, "wl-inbox-row");
    }
}
