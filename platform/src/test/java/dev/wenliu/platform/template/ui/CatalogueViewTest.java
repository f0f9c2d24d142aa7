package dev.wenliu.platform.template.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class CatalogueViewTest {

    private final ApplicationContext context;

    @Autowired
    CatalogueViewTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void showsWhatMayBeStartedWithPurposeAndOwner() {
        open("start");

        assertThat(Pages.words(CatalogueView.class)).contains("请假", "人力资源部", "用车", "办公类");
    }

    @Test
    void searchFindsByPurposeToo() {
        open("start");

        search("病假");

        assertThat(_find(FlowCard.class)).hasSize(1);
        assertThat(Pages.words(FlowCard.class)).contains("请假", "审批环节：部门负责人审批、公司分管领导审批");
    }

    @Test
    void findingNothingSaysWhatToDo() {
        open("start?q=没有这种流程");

        assertThat(_find(FlowCard.class)).isEmpty();
        assertThat(Pages.words(CatalogueView.class)).contains("没有找到相关流程");
    }

    @Test
    void departmentsAreFilters() {
        open("start");

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(chip -> Pages.words(chip).startsWith("人力资源部"))));

        assertThat(_find(FlowCard.class)).hasSize(1);
    }

    @Test
    void aStarredFlowStandsFirst() {
        Browserless.logIn(context, "du.hong");
        Browserless.visit("start?q=病假");

        star("设为常用");

        assertThat(Pages.words(FlowShelf.class)).startsWith("常用");
        star("取消常用");
        assertThat(Pages.words(FlowShelf.class)).startsWith("办公类");
    }

    @Test
    void whatWasUsedLastHasAShelfOfItsOwn() {
        context.getBean(Office.class).aMatter("leave").startedBy("xiao.xue");
        Browserless.logIn(context, "xiao.xue");

        Browserless.visit("start");

        assertThat(_find(FlowShelf.class).stream().map(Pages::words).toList())
                .first()
                .asString()
                .startsWith("最近使用")
                .contains("请假");
    }

    private void open(String route) {
        Browserless.logIn(context, "li.na");
        Browserless.visit(route);
    }

    private static void search(String text) {
        _setValue(_get(SearchBox.class), text);
    }

    private static void star(String words) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(words::equals).isPresent())));
    }
}
