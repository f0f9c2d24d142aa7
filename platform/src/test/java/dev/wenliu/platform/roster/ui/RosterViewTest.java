package dev.wenliu.platform.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.roster.Newcomers;
import dev.wenliu.platform.roster.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class RosterViewTest {

    private final ApplicationContext context;
    private final Newcomers newcomers;

    @Autowired
    RosterViewTest(ApplicationContext context, Newcomers newcomers) {
        this.context = context;
        this.newcomers = newcomers;
    }

    @AfterEach
    void asBefore() {
        newcomers.away();
    }

    @Test
    void humanResourcesSeeWhatWillHappenAndThenHaveItDone() {
        open("liu.fang", "roster");

        upload(Workbooks.workbook().persons("rt.a|甲一|finance|出纳||||").bytes());
        assertThat(Pages.words(PreviewCard.class)).contains("名单.xlsx", "新增人员", "甲一 rt.a", "登记到", "第 2 行");
        assertThat(newcomers.knows("rt.a")).isFalse();
        _click(Pages.button("确认导入"));

        assertThat(newcomers.knows("rt.a")).isTrue();
        assertThat(Pages.toasts()).last().asString().contains("已导入");
        assertThat(_find(PreviewCard.class)).isEmpty();
    }

    @Test
    void mistakesAreShownCellByCellAndThereIsNothingToConfirm() {
        open("liu.fang", "roster");

        upload(Workbooks.workbook().persons("rt.a|甲一|nowhere|||||").bytes());

        assertThat(Pages.words(ProblemCard.class)).contains("发现 1 处错误", "人员 C2", "没有编码为“nowhere”的单位");
        assertThat(_find(PreviewCard.class)).isEmpty();
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedInASentence() {
        open("liu.fang", "roster");

        upload(new byte[] {1, 2, 3, 4});

        assertThat(Pages.words(RosterView.class)).contains("没有导入任何内容", "这不是 Excel 工作簿");
    }

    @Test
    void whatChangedMeanwhileIsShownAnew() {
        open("liu.fang", "roster");
        upload(Workbooks.workbook().persons("rt.a|甲一|finance|||||").bytes());
        var other = _get(PreviewCard.class);
        _click(Pages.button("确认导入"));
        assertThat(other.isAttached()).isFalse();
        upload(Workbooks.workbook().persons("rt.a|甲一|hr|||||").bytes());
        newcomers
                .sql()
                .sql("update person set title = '主任' where login = 'rt.a'")
                .update();
        newcomers.follow();

        _click(Pages.button("确认导入"));

        assertThat(Pages.toasts()).last().asString().contains("请重新核对");
        assertThat(Pages.words(PreviewCard.class)).contains("主任");
    }

    @Test
    void thePageIsReachedFromTheUnitsByHumanResourcesAlone() {
        open("liu.fang", "units");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("wl-units-roster")))
                .hasSize(1);

        open("li.na", "units");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("wl-units-roster")))
                .isEmpty();
        for (String login : new String[] {"li.na", "wang.qiang", "admin", "zheng.kai"}) {
            open(login, "roster");
            assertThat(_find(RosterView.class)).as(login).isEmpty();
        }
    }

    private static void upload(byte[] content) {
        UploadKt._upload(
                _get(Upload.class),
                "名单.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                content);
        MockVaadin.clientRoundtrip(false);
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }
}
