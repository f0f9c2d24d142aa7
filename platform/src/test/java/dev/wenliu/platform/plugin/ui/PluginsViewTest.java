package dev.wenliu.platform.plugin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class PluginsViewTest {

    private final ApplicationContext context;

    @Autowired
    PluginsViewTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void theInformationCentreSeesWhatRuns() {
        open("zheng.kai");

        assertThat(_get(PluginRow.class).getElement().getTextRecursively())
                .contains("车辆", "0.1.0", "6 项扩展", "运行中", "停用");
    }

    @Test
    void aClickOnAPluginTellsWhatItAdds() {
        open("zheng.kai");

        _click(_get(_get(PluginRow.class), NativeButton.class));

        assertThat(_get(PluginDetail.class).getElement().getTextRecursively())
                .contains("vehicle:fleet", "vehicle:vehicle", "vehicle:reserve", "流程环节");
    }

    @Test
    void stoppingAsksFirstAndNamesTheConsequence() {
        open("admin");

        _click(_get(_get(PluginRow.class), Button.class));

        assertThat(_get(StopQuestion.class).getElement().getTextRecursively()).contains("已填内容保留", "重启后仍保持停用", "用车申请");
    }

    @Test
    void anEmployeeIsNotLetIn() {
        open("li.na");

        _assertNone(PluginsView.class);
        assertThat(_find(PluginRow.class)).isEmpty();
    }

    private void open(String login) {
        Browserless.logIn(context, login);
        Browserless.visit("admin/plugins");
    }
}
