package dev.wenliu.platform.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.search.Hit;
import dev.wenliu.platform.search.PaletteSearch;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class CommandPaletteTest {

    private final ApplicationContext context;

    @Autowired
    CommandPaletteTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        openFor("li.na");
    }

    private void openFor(String login) {
        Browserless.logIn(context, login);
        var palette = context.getBean(CommandPalette.class);
        palette.open();
    }

    @Test
    void findsPeopleByPinyin() {
        type("wangqiang");

        assertThat(words()).contains("人员").contains("王强").contains("生产技术部");
    }

    @Test
    void namesUnitsInTheReadersLanguage() {
        var search = context.getBean(PaletteSearch.class);
        var reader = context.getBean(CurrentActor.class).require();

        assertThat(search.find(reader, Locale.ENGLISH, "wangqiang"))
                .first()
                .extracting(Hit::beside)
                .asString()
                .startsWith("Production and Technology · ");
    }

    @Test
    void findsFlowsAndOpensThem() {
        openFor("qian.jing"); // who started nothing, so that flows are the first hits
        type("请假");

        assertThat(words()).contains("发起流程");

        _get(HitList.class).chooseMarked();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("start/leave");
    }

    @Test
    void arrowsChooseRoundTheEnds() {
        type("设置");
        var hits = _get(HitList.class);
        hits.move(1);

        hits.chooseMarked();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("settings");
    }

    @Test
    void findsAPageForThoseAloneWhoMayOpenIt() {
        type("账号管理");
        assertThat(words()).contains("没有找到");

        openFor("liu.fang");
        type("账号管理");
        _get(HitList.class).chooseMarked();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("admin/accounts");
    }

    @Test
    void aPersonOpensAsACard() {
        type("王强");

        _get(HitList.class).chooseMarked();

        assertThat(_get(Dialog.class, spec -> spec.withClasses("wl-person-card"))
                        .isOpened())
                .isTrue();
    }

    @Test
    void findingNothingSaysWhatToTry() {
        type("没有这样的东西");

        assertThat(words()).contains("没有找到");
    }

    private static void type(String text) {
        _setValue(_get(_get(CommandPalette.class), TextField.class), text);
    }

    private static String words() {
        return _get(HitList.class).getElement().getTextRecursively();
    }
}
