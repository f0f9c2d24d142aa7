package dev.wenliu.platform.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.plugin.PluginsChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class ModuleCardsTest {

    private final ApplicationContext context;

    @Autowired
    ModuleCardsTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void aCardKeepsItsPlaceWhileItsModuleIsAwayAndComesBack() {
        Browserless.logIn(context, "li.na");
        Browserless.visit("");
        assertThat(card()).contains("我的用车", "近期没有用车安排");

        context.publishEvent(new PluginsChanged("vehicle", false));

        assertThat(card()).contains("我的用车", "该模块暂时停用").doesNotContain("近期没有用车安排");

        context.publishEvent(new PluginsChanged("vehicle", true));

        assertThat(card()).contains("近期没有用车安排");
    }

    private static String card() {
        return _get(ModuleCardPlace.class).getElement().getTextRecursively();
    }
}
