package dev.wenliu.platform.auditlog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.select.Select;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class AuditViewTest {

    private final ApplicationContext context;
    private final Audit audit;
    private final People people;

    @Autowired
    AuditViewTest(ApplicationContext context, Audit audit, People people) {
        this.context = context;
        this.audit = audit;
        this.people = people;
    }

    @Test
    void theAddressSaysWhatIsShown() {
        String object = SortableId.nextText();
        audit.record(new AuditEntry(
                people.byLogin("li.na").orElseThrow().id(),
                "matter.submitted",
                "matter",
                object,
                Sentence.of("kernel.clause", "7.7")));

        open("qian.jing", "admin/audit?q=" + object + "&who=li.na&area=matter");
        assertThat(Pages.words(AuditView.class)).contains("7.7", "李娜 li.na", object);
        assertThat(_get(Select.class).getValue()).isEqualTo("matter");

        open("qian.jing", "admin/audit?q=" + object + "&who=wang.qiang");
        assertThat(Pages.words(AuditView.class)).contains("没有找到记录");

        open("qian.jing", "admin/audit?q=" + object + "&area=nonsense&from=yesterday&who=nobody");
        assertThat(Pages.words(AuditView.class)).contains("7.7");
    }

    @Test
    void aNameThatWasTypedInPinyinAndLeftFiltersTheLog() {
        String object = SortableId.nextText();
        audit.record(new AuditEntry(null, "matter.submitted", "matter", object, Sentence.of("kernel.clause", "7.8")));
        open("qian.jing", "admin/audit?q=" + object);
        assertThat(Pages.words(AuditView.class)).contains("7.8");

        SearchChoice<?> who = _get(SearchChoice.class);
        ComboBoxKt._fireCustomValueSet(who, "lina");

        assertThat(Pages.words(AuditView.class)).contains("没有找到记录");
    }

    @Test
    void verifyingTellsWhatWasChecked() {
        open("qian.jing", "admin/audit");

        _click(Pages.button("校验日志"));

        assertThat(Pages.words(SealResult.class)).contains("已校验");
    }

    @Test
    void theOfficeReadsItToo() {
        open("he.ping", "admin/audit");

        assertThat(_find(AuditView.class)).hasSize(1);
    }

    @Test
    void nobodyElseOpensIt() {
        for (String login : new String[] {"li.na", "liu.fang", "admin", "zheng.kai"}) {
            open(login, "admin/audit");

            assertThat(_find(AuditView.class)).as(login).isEmpty();
        }
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }
}
