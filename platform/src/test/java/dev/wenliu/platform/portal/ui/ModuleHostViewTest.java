package dev.wenliu.platform.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class ModuleHostViewTest {

    private final ApplicationContext context;

    @Autowired
    ModuleHostViewTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void showsThePageOfARunningPlugin() {
        Browserless.logIn(context, "ma.chao");

        Browserless.visit("m/vehicle/fleet");

        assertThat(foreign()).isTrue();
        assertThat(_get(ModuleHostView.class).getPageTitle()).isNotEmpty();
    }

    @Test
    void letsGoOfEverythingBeforeThePluginStopsAndComesBack() {
        Browserless.logIn(context, "ma.chao");
        Browserless.visit("m/vehicle/fleet");

        context.publishEvent(new PluginsChanged("vehicle", false));

        assertThat(foreign()).isFalse();
        assertThat(_find(_get(ModuleHostView.class), EmptyState.class)).hasSize(1);

        context.publishEvent(new PluginsChanged("vehicle", true));

        assertThat(foreign()).isTrue();
    }

    @Test
    void anotherPluginsNewsChangesNothing() {
        Browserless.logIn(context, "ma.chao");
        Browserless.visit("m/vehicle/fleet");

        context.publishEvent(new PluginsChanged("meeting", false));

        assertThat(foreign()).isTrue();
    }

    @Test
    void aStoppedModuleKeepsItsAddressAndSaysSo() {
        Browserless.logIn(context, "li.na");

        Browserless.visit("m/gone/page");

        assertThat(_get(ModuleHostView.class).getElement().getTextRecursively()).contains("该模块暂时停用");
    }

    private static boolean foreign() {
        return tree(_get(ModuleHostView.class))
                .anyMatch(component -> component.getClass().getPackageName().startsWith("dev.wenliu.plugins"));
    }

    private static Stream<Component> tree(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ModuleHostViewTest::tree));
    }
}
