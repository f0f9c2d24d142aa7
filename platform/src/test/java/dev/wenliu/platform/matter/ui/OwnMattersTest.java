package dev.wenliu.platform.matter.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class OwnMattersTest {

    private final ApplicationContext context;
    private final Office office;

    @Autowired
    OwnMattersTest(ApplicationContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    @Test
    void aMatterShowsWhereItStandsAndWhoHasIt() {
        var leave = office.aMatter("leave").startedBy("li.na");

        open("mine?q=" + leave.matter().number());

        assertThat(Pages.words(EntryLink.class)).contains(leave.matter().number(), "审批中", "王强");
    }

    @Test
    void endedMattersAreFound() {
        var leave = office.aMatter("leave").startedBy("li.na").rejectedBy("wang.qiang");
        String number = leave.matter().number();

        open("mine?state=open&q=" + number);

        assertThat(_find(EntryLink.class)).isEmpty();
        open("mine?state=ended&q=" + number);
        assertThat(Pages.words(EntryLink.class)).contains("未通过");
    }

    @Test
    void searchNarrowsTheList() {
        office.aMatter("leave").startedBy("li.na");
        open("mine");

        _setValue(_get(SearchBox.class), "请假-1999-0001");

        assertThat(_find(EntryLink.class)).isEmpty();
        assertThat(Pages.words(MyMattersView.class)).contains("没有符合条件的事项");
    }

    @Test
    void whoWatchesOverAFlowFindsItsMatters() {
        var leave = office.aMatter("leave").startedBy("li.na");

        Browserless.logIn(context, "ding.hao");
        Browserless.visit("watched?q=" + leave.matter().number());

        assertThat(Pages.words(EntryLink.class)).contains(leave.matter().number(), "李娜", "生产技术部", "审批中", "王强");
    }

    @Test
    void pageOfTheUnitsFlowsIsClosedToOthers() {
        open("watched");

        assertThat(_find(WatchedView.class)).isEmpty();
    }

    private void open(String route) {
        Browserless.logIn(context, "li.na");
        Browserless.visit(route);
    }
}
