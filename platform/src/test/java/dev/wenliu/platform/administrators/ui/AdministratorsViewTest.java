package dev.wenliu.platform.administrators.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.administration.AdministrativeAct;
import dev.wenliu.platform.administration.Administrator;
import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.administrators.Division;
import dev.wenliu.platform.organisation.People;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class AdministratorsViewTest {

    private final ApplicationContext context;
    private final Division division;
    private final People people;

    @Autowired
    AdministratorsViewTest(ApplicationContext context, Division division, People people) {
        this.context = context;
        this.division = division;
        this.people = people;
    }

    @AfterEach
    void asBefore() {
        division.note(new Duties(false));
    }

    @Test
    void theThreeAndHumanResourcesSeeWhoTheyAreAndThatTheyAreNotDivided() {
        for (String login : new String[] {"admin", "pan.yue", "qian.jing", "liu.fang"}) {
            open(login);
            assertThat(Pages.words(AdministratorsView.class))
                    .contains("三员分立未启用", "系统管理员", "潘越", "钱静", "WENLIU_THREE_ADMINISTRATORS");
        }
        open("li.na");
        assertThat(_find(AdministratorsView.class)).isEmpty();
    }

    @Test
    void dividedThePageSaysSinceWhenAndMarksEachActForOneOfTheThree() {
        var divided = new Duties(true);
        division.note(divided);
        open("liu.fang");

        UI.getCurrent().add(new AdministratorsView(divided, people, division));

        var page = _find(AdministratorsView.class).getLast();
        assertThat(Pages.words(page)).contains("三员分立已启用", "启用。", "人力资源部开通");
        var expected = Arrays.stream(AdministrativeAct.values())
                .flatMap(act ->
                        Stream.of(Administrator.values()).map(one -> one == act.administrator() ? "可以办理" : "不能办理"));
        assertThat(_find(page, NativeTableCell.class).stream()
                        .map(cell -> cell.getElement().getAttribute("aria-label"))
                        .filter(label -> label != null)
                        .map(label -> label.substring(label.indexOf(':') + 2)))
                .containsExactlyElementsOf(expected.toList());
    }

    private void open(String login) {
        Browserless.logIn(context, login);
        Browserless.visit("admin/administrators");
    }
}
