package dev.wenliu.platform.print.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class PrintViewTest {

    private final ApplicationContext context;
    private final Office office;

    @Autowired
    PrintViewTest(ApplicationContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    @Test
    void theSheetStandsAloneWithoutTheShell() {
        var leave = office.aMatter("leave").startedBy("li.na").approvedBy("wang.qiang");

        open("li.na", "print/matter/" + leave.id());

        assertThat(Pages.words(Paper.class))
                .contains("内部", "员工请假审批单", leave.matter().number(), "年休假", "王强", "同意", "严禁处理国家秘密");
        assertThat(_find(Main.class)).isEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .contains("员工请假审批单", leave.matter().number());
        assertThat(Pages.button("打印").isVisible()).isTrue();
    }

    @Test
    void lineItemsAreNumberedRows() {
        var trip = office.aMatter("vehicle-use").startedBy("li.na");

        open("li.na", "print/matter/" + trip.id());

        assertThat(Pages.words(_find(NativeTable.class).getFirst())).contains("姓名", "1", "李娜", "13800000000");
    }

    @Test
    void theMatterLeadsToItsSheet() {
        var leave = office.aMatter("leave").startedBy("li.na");

        open("li.na", "matter/" + leave.id());

        Anchor link = _get(Anchor.class, spec -> spec.withClasses("wl-print-link"));
        assertThat(link.getHref()).isEqualTo("print/matter/" + leave.id());
        assertThat(link.getTarget()).contains("_blank");
    }

    @Test
    void strangersDoNotLearnThatItExists() {
        var leave = office.aMatter("leave").startedBy("li.na");

        open("zhou.zheng", "print/matter/" + leave.id());
        String refused = Pages.words(Main.class);

        open("zhou.zheng", "print/matter/" + MatterId.fresh());
        assertThat(_find(Paper.class)).isEmpty();
        assertThat(Pages.words(Main.class)).isEqualTo(refused);
    }

    private void open(String login, String route) {
        Browserless.logIn(context, login);
        Browserless.visit(route);
    }
}
