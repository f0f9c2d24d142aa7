package dev.wenliu.platform.filling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.formview.ui.FormView;
import dev.wenliu.platform.plugin.Plugins;
import dev.wenliu.platform.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class PluginPartTest {

    private static final String VEHICLE = "vehicle";

    private final ApplicationContext context;
    private final Plugins plugins;
    private final Office office;

    @Autowired
    PluginPartTest(ApplicationContext context, Plugins plugins, Office office) {
        this.context = context;
        this.plugins = plugins;
        this.office = office;
    }

    @AfterEach
    void startAgain() {
        plugins.start(office.as("zheng.kai"), VEHICLE).join();
    }

    @Test
    void aFieldWhoseModuleIsAwaySaysSo() {
        plugins.stop(office.as("zheng.kai"), VEHICLE).join();
        Browserless.logIn(context, "li.na");
        Browserless.visit("start/vehicle-use");
        assertThat(Pages.words(FormView.class)).containsSubsequence("车辆", "模块暂不可用");
    }
}
