package dev.wenliu.platform.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class HomeViewTest {

    private final ApplicationContext context;
    private final Office office;

    @Autowired
    HomeViewTest(ApplicationContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    @Test
    void aNewcomerReadsWhatToDoFirst() {
        Browserless.logIn(context, "qian.jing");

        assertThat(_get(FirstSteps.class).getElement().getTextRecursively()).contains("发起第一件事");
    }

    @Test
    void whoseMattersHaveEndedIsNoNewcomer() {
        office.aMatter("leave").startedBy("zhang.wei").approvedBy("wang.qiang");

        Browserless.logIn(context, "zhang.wei");

        assertThat(_find(FirstSteps.class)).isEmpty();
        assertThat(_find(NeedsYou.class)).hasSize(1);
    }

    @Test
    void aCopyThatWasNotReadCounts() {
        var leave = office.aMatter("leave").startedBy("zhang.wei").approvedBy("wang.qiang");

        Browserless.logIn(context, "ding.hao");

        assertThat(_find(FirstSteps.class)).isEmpty();
        assertThat(Pages.words(HomeView.class)).contains("份抄送待阅").doesNotContain("没有等您处理的事");
        assertThat(Pages.words(NeedsYou.class)).contains("待阅", leave.matter().number());
    }

    @Test
    void aCopyThatWasReadCountsNoMore() {
        var leave = office.aMatter("leave").startedBy("zhang.wei").approvedBy("wang.qiang");
        Browserless.logIn(context, "sun.li");
        assertThat(Pages.words(NeedsYou.class)).contains(leave.matter().number());

        Browserless.visit("matter/" + leave.id());
        Browserless.visit("");

        assertThat(Pages.words(HomeView.class)).doesNotContain(leave.matter().number());
    }

    @Test
    void everyoneFindsTheFlowsToStart() {
        Browserless.logIn(context, "li.na");

        assertThat(_get(FrequentFlows.class).getElement().getTextRecursively()).contains("请假", "用车");
    }

    @Test
    void helpNamesWhomToAsk() {
        Browserless.logIn(context, "li.na");

        Browserless.visit("help");

        assertThat(_find(HelpView.class)).hasSize(1);
        assertThat(_get(HelpView.class).getElement().getTextRecursively()).contains("赵敏", "郑凯");
    }
}
